import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import ts from 'typescript';
import { rootPath } from './generated';

/** Executes the table of docs/architecture.md. */

interface Line {
  readonly path: string;
  readonly folders: readonly string[];
  readonly packages: readonly string[];
}

const ENTRY_POINTS = [
  'src/taskpane/index.tsx',
  'src/page/index.tsx',
  'src/page/serviceWorker.ts',
  'src/functions/functions.ts',
  'src/commands/commands.ts',
  'src/cli/shnor.ts',
  'src/selftest/index.ts',
  'src/workbench/page/index.ts',
];

const words = (cell: string): string[] =>
  cell
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);

function table(): Line[] {
  const text = readFileSync(rootPath('docs/architecture.md'), 'utf8');
  const lines = text.split('\n').filter((line) => line.startsWith('| `src/'));
  return lines.map((line) => {
    const [, path = '', , folders = '', packages = ''] = line.split('|').map((cell) => cell.trim());
    return { path: path.replaceAll('`', ''), folders: words(folders), packages: words(packages) };
  });
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesOf(path) : [path];
  });

const fromRoot = (path: string): string => relative(rootPath(), path).split(sep).join(posix.sep);

const importsOf = (path: string): string[] =>
  ts.preProcessFile(readFileSync(path, 'utf8'), true, true).importedFiles.map(({ fileName }) => fileName);

/** Files of src that a file needs when it runs: types vanish. */
function neededBy(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    const isImport = ts.isImportDeclaration(statement);
    if (!isImport && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier } = statement;
    if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return [];
    const named = isImport ? statement.importClause?.namedBindings : statement.exportClause;
    const parts = named && (ts.isNamedImports(named) || ts.isNamedExports(named)) ? [...named.elements] : [];
    const isOnlyParts = !isImport || !statement.importClause?.name;
    const isTypes = isImport
      ? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      : statement.isTypeOnly;
    if (isTypes || (isOnlyParts && parts.length > 0 && parts.every((part) => part.isTypeOnly))) return [];
    const target = resolve(dirname(path), moduleSpecifier.text);
    return ['.ts', '.tsx', '/index.ts'].map((end) => target + end).filter((name) => existsSync(name));
  });
}

/** A way through files that ends where it began, or null. */
function circle(files: readonly string[]): string[] | null {
  const done = new Set<string>();
  const walk = (path: string, way: readonly string[]): string[] | null => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const next of neededBy(path)) {
      const found = walk(next, [...way, path]);
      if (found) return found;
    }
    done.add(path);
    return null;
  };
  for (const path of files) {
    const found = walk(path, []);
    if (found) return found.map(fromRoot);
  }
  return null;
}

const lines = table();

const isTest = (path: string): boolean =>
  /\.test\.tsx?$/.test(path) || path.includes('/browser/') || path.endsWith('officeSetup.ts');
const sources = filesOf(rootPath('src')).filter((path) => /\.tsx?$/.test(path) && !isTest(path));

/** The longest line that fits: a file's own, else its folder's. */
const lineOf = (path: string): Line | undefined =>
  lines
    .filter((line) => path === line.path || path.startsWith(`${line.path}/`))
    .sort((a, b) => b.path.length - a.path.length)[0];

const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

/** The folder of src that a file stands in, and its room where that is core. */
function placeOf(file: string): readonly [folder: string, room?: string] {
  const [, folder = '', inner = ''] = file.split('/');
  return folder === 'core' ? [folder, `core/${inner}`] : [folder];
}

/** What a file imports against its line: empty when all is well. */
function wrongs(path: string): string[] {
  const file = fromRoot(path);
  const line = lineOf(file);
  if (!line) return [`${file} stands in a folder without a line`];
  return importsOf(path).flatMap((name) => {
    if (!name.startsWith('.')) {
      return line.packages.includes(packageOf(name)) ? [] : [`${file} imports the package ${name}`];
    }
    const target = fromRoot(resolve(dirname(path), name));
    const isEntry = ENTRY_POINTS.some(
      (entry) =>
        entry.replace(/\.tsx?$/, '') === target || (entry.endsWith('/index.ts') && dirname(entry) === target),
    );
    if (isEntry) return [`${file} imports the entry point ${target}`];
    const [folder, room] = placeOf(target);
    const [ownFolder, ownRoom] = placeOf(file);
    const isOwn = room ? room === ownRoom : folder === ownFolder;
    // Whoever may import core may import all its rooms; a room names those it may.
    const isAllowed = line.folders.some((allowed) => allowed === room || allowed === folder);
    return isOwn || isAllowed ? [] : [`${file} imports ${room ?? folder} (${name})`];
  });
}

test('every import is allowed by the table', () => {
  expect(sources.length).toBeGreaterThan(50);
  expect(sources.flatMap(wrongs)).toEqual([]);
});

test('no file needs itself by way of others', () => {
  expect(circle(sources)).toBeNull();
});

test('every folder of src has a line', () => {
  const folders = readdirSync(rootPath('src')).filter((name) =>
    statSync(rootPath('src', name)).isDirectory(),
  );
  const rooms = readdirSync(rootPath('src/core')).filter((name) => !name.startsWith('tsconfig'));
  const places = [...folders.filter((name) => name !== 'core'), ...rooms.map((name) => `core/${name}`)];
  expect(places.filter((name) => !lines.some((line) => line.path === `src/${name}`))).toEqual([]);
});

test('rooms of core look back only: the table has no circle', () => {
  const order = lines.map(({ path }) => path.slice('src/'.length));
  for (const { path, folders } of lines.filter((line) => line.path.startsWith('src/core/'))) {
    const later = folders.filter((name) => order.indexOf(name) >= order.indexOf(path.slice('src/'.length)));
    expect([path, later]).toEqual([path, []]);
  }
});

test('every line has its folder or file, and names folders that exist', () => {
  expect(lines.filter(({ path }) => !existsSync(rootPath(path))).map(({ path }) => path)).toEqual([]);
  const named = lines.flatMap(({ folders }) => folders);
  expect(named.filter((name) => !existsSync(rootPath('src', name)))).toEqual([]);
});

test('every package of the table is imported by somebody there', () => {
  const stale = lines.flatMap(({ path, packages }) => {
    const used = new Set(
      filesOf(rootPath('src'))
        .filter((file) => /\.tsx?$/.test(file) && fromRoot(file).startsWith(path))
        .flatMap(importsOf)
        .map(packageOf),
    );
    return packages.filter((name) => !used.has(name)).map((name) => `${path}: ${name}`);
  });
  expect(stale).toEqual([]);
});

test('entry points exist', () => {
  expect(ENTRY_POINTS.filter((entry) => !existsSync(rootPath(entry)))).toEqual([]);
});

test('catalogues do not import each other', () => {
  const catalogues = ['templates', 'programmes', 'rules', 'summaries'];
  for (const { path, folders } of lines.filter((line) => catalogues.includes(line.path.slice(4)))) {
    expect([path, folders.filter((name) => catalogues.includes(name))]).toEqual([path, []]);
  }
});

test('letters of all scripts are looked for only where it matters', () => {
  const rooms = ['terms', 'recognition', 'roadmap', 'schools', 'programmes'].map(
    (name) => `src/core/${name}`,
  );
  const slow = [...rooms, 'src/rules']
    .flatMap((name) => filesOf(rootPath(name)))
    .filter((path) => !path.includes('.test.') && readFileSync(path, 'utf8').includes('\\p{L}'));
  expect(slow.map(fromRoot)).toEqual([]);
});

test('the project speaks of itself alone: no machine paths and registry hosts', () => {
  const looked = filesOf(rootPath('src')).concat(
    ['docs', 'scripts', 'tests', 'bench']
      .filter((name) => existsSync(rootPath(name)))
      .flatMap((name) => filesOf(rootPath(name))),
  );
  const mark = new RegExp(['/wo', 'rk/|regis', 'try\\.'].join(''));
  expect(
    looked
      .filter((path) => /\.(tsx?|mjs|md)$/.test(path) && mark.test(readFileSync(path, 'utf8')))
      .map(fromRoot),
  ).toEqual([]);
});
