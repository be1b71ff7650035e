/**
 * What a page of the add-in loads before its first screen, and how much that is: `node scripts/firstLoad.mjs`.
 * Excel's own office.js is not counted.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ADDIN = join(ROOT, 'dist/addin');
/** Written by the build: parts by page, which no HTML file names. */
const LIST = join(ROOT, 'build/firstLoad.json');

/** Bytes of gzip that the pane may have: 170 kB. */
export const MOST = 170_000;

/** Parts that a page asks for by itself before anything is to be seen, in Russian. */
export const FIRST_PARTS = {
  taskpane: ['first-ru'],
  files: ['first-ru', 'page-ru'],
};

/** Files of the first parts, as webpack has put them together. */
export const firstParts = ({ namedChunkGroups }) =>
  Object.fromEntries(
    Object.entries(FIRST_PARTS).map(([page, names]) => {
      const files = names.flatMap((name) => {
        const group = namedChunkGroups.get(name);
        if (!group) throw new Error(`No part of the build is called ${name}`);
        return group.getFiles();
      });
      return [page, [...new Set(files)]];
    }),
  );

/** Files of a page before its first screen, with their bytes of gzip: `taskpane` or `files`. */
export function firstLoad(page) {
  if (!existsSync(LIST)) throw new Error('The add-in is not built: npm run build');
  const html = readFileSync(join(ADDIN, `${page}.html`), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="?([\w.-]+\.(?:js|css))[">\s]/g)].map(([, name]) => name);
  const names = [...new Set([`${page}.html`, ...named, ...JSON.parse(readFileSync(LIST, 'utf8'))[page]])];
  return names.map((name) => ({
    name,
    bytes: gzipSync(readFileSync(join(ADDIN, name)), { level: 9 }).length,
  }));
}

export const totalOf = (files) => files.reduce((sum, { bytes }) => sum + bytes, 0);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  let isTooMuch = false;
  for (const page of Object.keys(FIRST_PARTS)) {
    const files = firstLoad(page);
    const total = totalOf(files);
    isTooMuch ||= total > MOST;
    console.log(`${page}.html: ${(total / 1000).toFixed(1)} kB of gzip, at most ${MOST / 1000}`);
    for (const { name, bytes } of files) console.log(`${(bytes / 1000).toFixed(1).padStart(8)}  ${name}`);
  }
  process.exit(isTooMuch ? 1 : 0);
}
