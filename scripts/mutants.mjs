/**
 * How much the tests would notice: small changes are made to the code one at a time, and the tests that reach the
 * changed place run. `npm run mutants`, or `npm run mutants -- --sample 100 --seed 3 --only src/core/roadmap,src/rules`.
 * Works on copies; what went unseen is printed, the figure goes into docs/benchmarks.md when everything was sampled.
 *
 * First every place that may change says, in one run of all tests, who comes by. A change is then shown only to those
 * test files: the one beside it first, then its folder, then the quick ones. A place nobody reaches is unseen.
 */
import { fork, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
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

/**
 * Changes that one file offers: a place in its text, what stands there instead, and the piece of code, from `from` to
 * `to`, that is evaluated when the place is reached; a name of a property is not.
 */
function mutantsOf(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found = [];
  const put = (node, instead, reached = node) =>
    found.push({
      file,
      start: node.getStart(source),
      end: node.getEnd(),
      instead,
      from: reached.getStart(source),
      to: reached.getEnd(),
      isStatement: ts.isExpressionStatement(reached),
      isName:
        (ts.isPropertyAssignment(reached.parent) && reached.parent.name === reached) ||
        (ts.isBindingElement(reached.parent) && reached.parent.propertyName === reached),
    });
  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      const instead = OPERATORS.get(node.operatorToken.kind);
      // Texts are put together with a plus: a minus there is no small change.
      const isText = node.operatorToken.kind === K.PlusToken && /['"`]/.test(node.getText(source));
      if (instead && !isText) put(node.operatorToken, instead, node);
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

/** The text of a file where every place says its number when it is reached; the file itself says its name. */
function reporting(file, text, mutants) {
  const said = (number) => `globalThis.reached(${number})`;
  const marks = [];
  for (const { from, to, isStatement, isName, number } of mutants) {
    if (isName) continue;
    const [before, after] = isStatement ? [`{${said(number)};`, '}'] : [`(${said(number)},(`, '))'];
    // What ends at a place is closed before what begins there; of two that begin, the longer is the outer one.
    marks.push({ at: from, order: [1, -to, number], text: before });
    marks.push({ at: to, order: [0, -from, -number], text: after });
  }
  marks.sort((a, b) => a.at - b.at || a.order.map((n, i) => n - b.order[i]).find((n) => n !== 0) || 0);
  let written = `globalThis.reached(${JSON.stringify(file)});`;
  let done = 0;
  for (const mark of marks) {
    written += text.slice(done, mark.at) + mark.text;
    done = mark.at;
  }
  return written + text.slice(done);
}

async function filesIn(place) {
  const isCode = (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.endsWith('.d.ts');
  if (isCode(place)) return [place];
  const names = await readdir(path.join(ROOT, place), { recursive: true });
  return names.filter(isCode).map((name) => path.posix.join(place, name.replaceAll('\\', '/')));
}

const CONFIG = `import config from './jest.config.mjs';
export default {
  ...config,
  testSequencer: '<rootDir>/mutants/sequencer.cjs',
  projects: config.projects.map((project) => ({
    ...project,
    setupFilesAfterEnv: ['<rootDir>/mutants/reach.cjs', ...(project.setupFilesAfterEnv ?? [])],
  })),
};
`;
const SEQUENCER = `const Sequencer = require('@jest/test-sequencer').default;
module.exports = class extends Sequencer {
  sort(tests) {
    const order = globalThis.orderOfTests;
    return order ? [...tests].sort((a, b) => order.get(a.path) - order.get(b.path)) : super.sort(tests);
  }
};
`;
/** In each test file: what it reached and how long it took, as a file of its own. */
const REACH = `const { writeFileSync } = require('node:fs');
const path = require('node:path');
const seen = new Set();
const start = performance.now();
// A test that is slow because the machine is busy has noticed nothing.
jest.setTimeout(60_000);
globalThis.reached = (place) => seen.add(place);
afterAll(() => {
  if (!process.env.MUTANTS_REACH) return;
  const test = path.relative(path.join(__dirname, '..'), expect.getState().testPath);
  const file = path.join(__dirname, test.replaceAll(path.sep, '+') + '.json');
  writeFileSync(file, JSON.stringify({ test, seen: [...seen], time: performance.now() - start }));
});
`;

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
    'LICENSE',
    'SECURITY.md',
    'bench',
    'manifest.xml',
    'manifest.selftest.xml',
    'scripts',
  ])
    await cp(path.join(ROOT, name), path.join(folder, name), { recursive: true });
  await symlink(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  await mkdir(path.join(folder, 'mutants'));
  await writeFile(path.join(folder, 'jest.mutants.mjs'), CONFIG);
  await writeFile(path.join(folder, 'mutants/sequencer.cjs'), SEQUENCER);
  await writeFile(path.join(folder, 'mutants/reach.cjs'), REACH);
  return folder;
}

const isOffice = (file) => file.startsWith('src/excel');
const projectsOf = (file) => (isOffice(file) ? ['office', 'slow'] : ['unit']);

/** For each test file its time, and what of the chosen places it reaches. Tests that fail as it is see nothing. */
async function reaches(folder, chosen) {
  const byFile = new Map();
  for (const mutant of chosen) byFile.set(mutant.file, [...(byFile.get(mutant.file) ?? []), mutant]);
  const originals = new Map();
  for (const [file, mutants] of byFile) {
    const target = path.join(folder, file);
    const text = await readFile(target, 'utf8');
    originals.set(target, text);
    await writeFile(target, reporting(file, text, mutants));
  }
  const projects = [...new Set([...byFile.keys()].flatMap(projectsOf))];
  const jest = path.join(ROOT, 'node_modules/jest/bin/jest.js');
  const answer = path.join(folder, 'mutants/answer.json');
  await new Promise((resolve) =>
    spawn(
      process.execPath,
      [
        jest,
        '--silent',
        '--config',
        path.join(folder, 'jest.mutants.mjs'),
        '--json',
        '--outputFile',
        answer,
        '--selectProjects',
        ...projects,
      ],
      { cwd: folder, stdio: 'ignore', env: { ...process.env, MUTANTS_REACH: '1' } },
    ).on('exit', resolve),
  );
  for (const [target, text] of originals) await writeFile(target, text);
  const { testResults } = JSON.parse(await readFile(answer, 'utf8'));
  const failed = new Set(
    testResults.filter(({ status }) => status === 'failed').map(({ name }) => path.relative(folder, name)),
  );
  // Checks of the whole house, in tests/, may miss what is not copied.
  const broken = [...failed].filter((test) => !test.startsWith('tests/'));
  if (broken.length > 0) throw new Error(`These tests fail without a change: ${broken.join(', ')}`);
  const names = (await readdir(path.join(folder, 'mutants'))).filter(
    (name) => name.endsWith('.test.ts.json') || name.endsWith('.test.tsx.json'),
  );
  const found = await Promise.all(
    names.map(async (name) => JSON.parse(await readFile(path.join(folder, 'mutants', name), 'utf8'))),
  );
  return found
    .filter(({ test }) => !failed.has(test))
    .map(({ test, seen, time }) => ({ test, seen: new Set(seen), time }));
}

/** Tests that reach a change, the likeliest and quickest first. */
function asked({ file, number, isName }, tests) {
  const nearest = file.replace(/\.ts$/, '');
  const distance = ({ test }) =>
    test.startsWith(`${nearest}.`) ? 0 : path.posix.dirname(test) === path.posix.dirname(file) ? 1 : 2;
  const fits = ({ test }) => isOffice(file) === /^src\/(excel|workbench|taskpane|selftest)\//.test(test);
  return tests
    .filter((each) => each.seen.has(isName ? file : number) && fits(each))
    .sort((a, b) => distance(a) - distance(b) || a.time - b.time);
}

/** Long enough for a slow moment of the machine; a change whose tests do not end is seen. */
const limit = (tests) => Math.min(600_000, 90_000 + 5 * tests.reduce((sum, { time }) => sum + time, 0));
/** A process that ran so many changes is let go: jest does not give back all its memory. */
const RUNS = 25;

/** Asks tests of a folder, each time in the same process as long as it lives. */
function asking(folder) {
  let child;
  let runs = 0;
  const stop = () => {
    child?.kill('SIGKILL');
    child = undefined;
    runs = 0;
  };
  const start = () => {
    const born = fork(path.join(ROOT, 'scripts/mutantTests.mjs'), [folder], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    // What a change left running may end the process after its answer.
    born.on('exit', () => {
      if (child === born) stop();
    });
    born.on('error', () => undefined);
    return born;
  };
  /** True or false, or null where the process ended without an answer. */
  const answer = (projects, tests) =>
    new Promise((resolve) => {
      if (runs >= RUNS) stop();
      child ??= start();
      const asked = child;
      runs += 1;
      const end = (given) => {
        clearTimeout(timer);
        asked.off('message', onMessage);
        asked.off('exit', onExit);
        resolve(given);
      };
      const onMessage = ({ passes }) => end(passes);
      const onExit = () => end(null);
      const timer = setTimeout(() => {
        end(false);
        stop();
      }, limit(tests));
      asked.on('message', onMessage);
      asked.on('exit', onExit);
      asked.send({ projects, tests: tests.map(({ test }) => test) });
    });
  /** A process may end for want of memory; one that ends twice ends by the change. */
  const passes = async (projects, tests) =>
    (await answer(projects, tests)) ?? (await answer(projects, tests)) ?? false;
  return { passes, stop };
}

async function work(folder, queue, tests, results) {
  const { passes, stop } = asking(folder);
  // Were the tests to fail, or jest not to start, without any change, every change would look noticed.
  const first = queue.find((mutant) => asked(mutant, tests).length > 0);
  if (first && !(await passes(projectsOf(first.file), asked(first, tests).slice(0, 5))))
    throw new Error(`The tests of ${first.file} do not pass as they are.`);
  for (let mutant = queue.pop(); mutant; mutant = queue.pop()) {
    const { file, start, end, instead } = mutant;
    const target = path.join(folder, file);
    const text = await readFile(target, 'utf8');
    await writeFile(target, text.slice(0, start) + instead + text.slice(end));
    const who = asked(mutant, tests);
    const isUnseen = who.length === 0 || (await passes(projectsOf(file), who));
    await writeFile(target, text);
    results.push(isUnseen);
    const line = text.slice(0, start).split('\n').length;
    const why = who.length === 0 ? 'unreached' : 'unseen';
    if (isUnseen)
      console.log(`${why}  ${file}:${line}  ${text.slice(start, end).split('\n')[0]}  →  ${instead}`);
    else if (process.stderr.isTTY) process.stderr.write(`\r${results.length} `);
  }
  stop();
}

const places = values.only ? values.only.split(',') : PLACES;
const files = (await Promise.all(places.map(filesIn))).flat().sort();
const all = (
  await Promise.all(files.map(async (file) => mutantsOf(file, await readFile(path.join(ROOT, file), 'utf8'))))
).flat();
const random = randomFrom(Number(values.seed));
const chosen = all
  .map((mutant, number) => ({ mutant: { ...mutant, number }, key: random() }))
  .sort((a, b) => a.key - b.key)
  .slice(0, Number(values.sample))
  .map(({ mutant }) => mutant);
const folders = await Promise.all(Array.from({ length: Math.max(1, availableParallelism()) }, copy));
const results = [];
const figureOf = () => {
  const killed = results.filter((isUnseen) => !isUnseen).length;
  return `${killed} of ${results.length} small changes were noticed (${Math.round((100 * killed) / results.length)} %; ${all.length} possible, seed ${values.seed}).`;
};
// Stopped early, it ends after the changes it is at, and says what it has seen so far.
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    chosen.length = 0;
  });
try {
  const tests = await reaches(folders[0], chosen);
  await Promise.all(folders.map((folder) => work(folder, chosen, tests, results)));
} finally {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
}
const figure = figureOf();
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
