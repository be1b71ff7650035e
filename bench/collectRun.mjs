/** Collects a folder of forms in a process of its own and tells how long that took. */
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';

register('./typescript.mjs', import.meta.url);
const { collect } = await import('../src/cli/commands/collect.ts');
const { filesIn } = await import('../src/cli/collecting/filesIn.ts');
const { sentFiles } = await import('../src/cli/collecting/sentFiles.ts');

const [what, forms, into, output] = process.argv.slice(2);
/** The built command line, which workers run. */
const program = fileURLToPath(new URL('../dist/cli/shnor.js', import.meta.url));

/** Every file read and understood, nothing written. */
const read = async (workers) =>
  (await filesIn(sentFiles(forms, []), workers)).filter(({ reading }) => reading.is === 'read').length;

const collected = async () => {
  const { document } = await collect.run([forms], { into, output, today: '2026-01-20' }, program);
  return document.submissions.filter(({ status }) => status === 'accepted').length;
};

const runs = { read: () => read(program), readAlone: () => read(undefined), collect: collected };
const started = performance.now();
const count = await runs[what]();
const seconds = (performance.now() - started) / 1000;
process.stdout.write(JSON.stringify({ seconds, count }));
