/** Collects a folder of forms in a process of its own and tells how much memory and time that took. */
import { register } from 'node:module';

register('./typescript.mjs', import.meta.url);
const { collect } = await import('../src/cli/commands/collect.ts');

const [forms, into, output] = process.argv.slice(2);
const started = performance.now();
const { document } = await collect.run([forms], { into, output, today: '2026-01-20' });
const seconds = (performance.now() - started) / 1000;
const taken = document.submissions.filter(({ status }) => status === 'accepted' || status === 'remarks');
process.stdout.write(
  JSON.stringify({
    megabytes: process.resourceUsage().maxRSS / 1024,
    seconds,
    files: document.submissions.length,
    taken: taken.length,
  }),
);
