/** What of other people's work is in a build, and under which licences it is given. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const LINE = '\n\n' + '-'.repeat(78) + '\n\n';

/** Files that a build is made of; webpack joins modules into bigger ones. */
const filesOf = (modules) =>
  [...modules].flatMap((module) =>
    module.modules ? filesOf(module.modules) : [module.nameForCondition?.() ?? ''],
  );

/** The folder of the package that a file of node_modules belongs to. */
function packageFolder(file) {
  let folder = dirname(file);
  for (; folder.includes('node_modules'); folder = dirname(folder)) {
    const path = join(folder, 'package.json');
    // Folders inside a package may have a package.json that says nothing but how its modules are read.
    if (existsSync(path) && JSON.parse(readFileSync(path, 'utf8')).version) return folder;
  }
  return null;
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return `${name} ${version}\n${license ?? ''}${text ? `\n\n${text}` : ''}`;
}

/** Name, version and licence of every package in a build, one after the other. */
export function licences({ modules }) {
  const files = filesOf(modules).filter((file) => file.includes('node_modules'));
  const folders = new Set(files.map(packageFolder).filter(Boolean));
  return `${[...folders].map(licenceOf).sort().join(LINE)}\n`;
}
