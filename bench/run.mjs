/**
 * Runs benchmarks: `npm run bench`, or one: `npm run bench -- xlsx`. It compiles TypeScript as it goes, prints the table that each
 * makes and puts it into its own section of docs/benchmarks.md.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { register } from 'node:module';
import os from 'node:os';

register('./typescript.mjs', import.meta.url);

const PAGE = new URL('../docs/benchmarks.md', import.meta.url);
const HEAD = `# Benchmarks

Each section is written by its benchmark: \`npm run bench -- NAME\`. Figures of different machines cannot be compared; ratios can.
`;

const NAMES = ['xlsx', 'recognition', 'functions', 'rules', 'collect', 'summary', 'start'];

const machine = `Node ${process.versions.node}, ${os.cpus().length} × ${os.cpus()[0]?.model ?? 'unknown processor'}.`;

async function run(name, options) {
  const { bench } = await import(`./${name}.ts`);
  const text = await bench(options);
  const [start, end] = [`<!-- ${name}: start -->`, `<!-- ${name}: end -->`];
  const section = `${start}\n\n${text}\n\n${machine}\n\n${end}`;
  const page = await readFile(PAGE, 'utf8').catch(() => HEAD);
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  const changed =
    from < 0 || to < 0
      ? `${page.trimEnd()}\n\n${section}\n`
      : page.slice(0, from) + section + page.slice(to + end.length);
  await writeFile(PAGE, changed);
  console.log(`${text}\n\n${machine}\n`);
}

const [name, ...options] = process.argv.slice(2);
if (name !== undefined && !NAMES.includes(name)) {
  console.error(
    `There is no benchmark “${name}”. There are: ${NAMES.join(', ')}; without a name all of them run.`,
  );
  process.exit(2);
}
for (const each of name === undefined ? NAMES : [name]) await run(each, options);
