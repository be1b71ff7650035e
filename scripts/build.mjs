/** Runs webpack for the named configurations that are older than the sources. */
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { firstParts } from './firstLoad.mjs';
import { licences } from './licences.mjs';
import { writeOfflineFiles } from './offlineFiles.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

const SOURCES = [
  'src',
  'assets',
  'manifest.xml',
  'manifest.selftest.xml',
  'webpack.config.js',
  'package-lock.json',
];
const PRODUCTS = {
  addin: 'dist/addin/taskpane.js',
  cli: 'dist/cli/shnor.js',
  workbench: 'build/workbench/workbench.js',
};

const newest = (path) => {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
};

const isStale = (name) => {
  const product = join(ROOT, PRODUCTS[name]);
  if (!existsSync(product)) return true;
  const built = statSync(product).mtimeMs;
  return SOURCES.some((source) => existsSync(join(ROOT, source)) && newest(join(ROOT, source)) > built);
};

export async function build(names, { force = false } = {}) {
  const stale = force ? names : names.filter(isStale);
  if (stale.length === 0) return;
  console.error(`Сборка: ${stale.join(', ')}…`);
  const webpack = require('webpack');
  const configurations = require('../webpack.config.js').filter(({ name }) => stale.includes(name));
  const stats = await new Promise((resolve, reject) =>
    webpack(configurations, (error, result) => (error ? reject(error) : resolve(result))),
  );
  if (stats.hasErrors()) {
    console.error(stats.toString('errors-only'));
    process.exit(1);
  }
  for (const { compilation } of stats.stats.filter((each) => each.compilation.name === 'addin')) {
    writeFileSync(join(compilation.outputOptions.path, 'licences.txt'), licences(compilation));
    writeOfflineFiles(compilation.outputOptions.path);
    mkdirSync(join(ROOT, 'build'), { recursive: true });
    writeFileSync(join(ROOT, 'build/firstLoad.json'), JSON.stringify(firstParts(compilation)));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const names = process.argv.slice(2);
  await build(names.length > 0 ? names : ['addin', 'cli'], { force: true });
}
