/**
 * How much the tests would notice: small changes are made to the code one at a time, and the tests that lean on it
 * run. `npm run mutants`, or `npm run mutants -- --sample 100 --seed 3 --only src/core/roadmap`. Works on copies; what
 * went unseen is printed, the figure goes into docs/benchmarks.md when everything was sampled.
 */
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import ts from 'typescript';

const ROOT = path.resolve(import.meta.dirname, '..');
const PLACES = ['src/core', 'src/rules', 'src/summaries', 'src/excel'];
const PAGE = path.join(ROOT, 'docs/benchmarks.md');
const { values } = parseArgs({
  options: {
    sample: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});

/** A generator of numbers from 0 to 1 that gives the same for the same seed (mulberry32). */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const K = ts.SyntaxKind;
const OPERATORS = new Map([
  [K.EqualsEqualsEqualsToken, '!=='],
  [K.ExclamationEqualsEqualsToken, '==='],
  [K.LessThanToken, '<='],
  [K.LessThanEqualsToken, '<'],
  [K.GreaterThanToken, '>='],
  [K.GreaterThanEqualsToken, '>'],
  [K.AmpersandAmpersandToken, '||'],
  [K.BarBarToken, '&&'],
  [K.PlusToken, '-'],
  [K.MinusToken, '+'],
  [K.AsteriskToken, '/'],
  [K.SlashToken, '*'],
]);

/** Changes that one file offers: a place in its text and what stands there instead. */
function mutantsOf(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found = [];
  const put = (node, instead) =>
    found.push({ file, start: node.getStart(source), end: node.getEnd(), instead });
  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      const instead = OPERATORS.get(node.operatorToken.kind);
      // Texts are put together with a plus: a minus there is no small change.
      const isText = node.operatorToken.kind === K.PlusToken && /['"`]/.test(node.getText(source));
      if (instead && !isText) put(node.operatorToken, instead);
      if (node.operatorToken.kind === K.QuestionQuestionToken)
        put(node, `(${node.left.getText(source)} as any)`);
    } else if (ts.isPrefixUnaryExpression(node) && node.operator === K.ExclamationToken) {
      put(node, node.operand.getText(source));
    } else if (node.kind === K.TrueKeyword || node.kind === K.FalseKeyword) {
      put(node, node.kind === K.TrueKeyword ? 'false' : 'true');
    } else if (ts.isNumericLiteral(node)) {
      put(node, String(Number(node.text) + 1));
    } else if (ts.isConditionalExpression(node)) {
      put(node.condition, `!(${node.condition.getText(source)})`);
    } else if (ts.isIfStatement(node)) {
      put(node.expression, 'false');
    } else if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression)) {
      put(node, ';');
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

async function filesIn(folder) {
  const names = await readdir(path.join(ROOT, folder), { recursive: true });
  return names
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.endsWith('.d.ts'))
    .map((name) => path.posix.join(folder, name.replaceAll('\\', '/')));
}

/** A copy of the project that may be changed. */
async function copy() {
  const folder = await mkdtemp(path.join(tmpdir(), 'mutants-'));
  for (const name of [
    'src',
    'tests',
    'docs',
    'assets',
    'jest.config.mjs',
    'package.json',
    'tsconfig.json',
    'README.md',
    'bench',
    'manifest.xml',
  ])
    await cp(path.join(ROOT, name), path.join(folder, name), { recursive: true });
  await symlink(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  return folder;
}

const LIMIT = 240_000;

/** Whether jest passes with these words; one that does not end is a failure seen. */
const passes = (folder, words) =>
  new Promise((resolve) => {
    const jest = path.join(ROOT, 'node_modules/jest/bin/jest.js');
    const child = spawn(
      process.execPath,
      [jest, '--silent', '--bail', '--passWithNoTests', '-w', '1', ...words],
      {
        cwd: folder,
        stdio: 'ignore',
      },
    );
    const timer = setTimeout(() => child.kill('SIGKILL'), LIMIT);
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolve(code === 0);
    });
  });

/** The nearest tests first; whoever imports the file is asked when they see nothing. */
async function survives(folder, file) {
  const isOffice = file.startsWith('src/excel');
  const quick = isOffice ? 'office' : 'unit';
  const near = ['--selectProjects', quick, '--testPathPatterns', path.posix.dirname(file)];
  if (!(await passes(folder, near))) return false;
  const wide = isOffice ? ['office', 'slow'] : ['unit'];
  return passes(folder, ['--selectProjects', ...wide, '--findRelatedTests', file]);
}

async function work(queue, results) {
  const folder = await copy();
  for (let mutant = queue.pop(); mutant; mutant = queue.pop()) {
    const { file, start, end, instead } = mutant;
    const target = path.join(folder, file);
    const text = await readFile(target, 'utf8');
    await writeFile(target, text.slice(0, start) + instead + text.slice(end));
    const isUnseen = await survives(folder, file);
    await writeFile(target, text);
    results.push(isUnseen);
    const line = text.slice(0, start).split('\n').length;
    if (isUnseen)
      console.log(`unseen  ${file}:${line}  ${text.slice(start, end).split('\n')[0]}  →  ${instead}`);
    else if (process.stderr.isTTY) process.stderr.write(`\r${results.length} `);
  }
  await rm(folder, { recursive: true, force: true });
}

const places = values.only ? [values.only] : PLACES;
const files = (await Promise.all(places.map(filesIn))).flat().sort();
const all = (
  await Promise.all(files.map(async (file) => mutantsOf(file, await readFile(path.join(ROOT, file), 'utf8'))))
).flat();
const random = randomFrom(Number(values.seed));
const chosen = all
  .map((mutant) => ({ mutant, key: random() }))
  .sort((a, b) => a.key - b.key)
  .slice(0, Number(values.sample))
  .map(({ mutant }) => mutant);
const results = [];
await Promise.all(Array.from({ length: Math.max(1, availableParallelism()) }, () => work(chosen, results)));
const killed = results.filter((isUnseen) => !isUnseen).length;
const figure = `${killed} of ${results.length} small changes were noticed (${Math.round((100 * killed) / results.length)} %; ${all.length} possible, seed ${values.seed}).`;
console.log(figure);

if (!values.only) {
  const [start, end] = ['<!-- mutants: start -->', '<!-- mutants: end -->'];
  const section = `${start}\n\n## Mutants\n\n${PLACES.map((place) => `\`${place}\``).join(', ')}: ${figure}\n\n${end}`;
  const page = await readFile(PAGE, 'utf8');
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  const next =
    from < 0
      ? `${page.trimEnd()}\n\n${section}\n`
      : page.slice(0, from) + section + page.slice(to + end.length);
  await writeFile(PAGE, next);
}
