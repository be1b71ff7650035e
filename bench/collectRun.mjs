/** Collects a folder of forms in a process of its own and tells how long that took. */
import { register } from 'node:module';

register('./typescript.mjs', import.meta.url);
const { collect } = await import('../src/cli/commands/collect.ts');
const { fileIn } = await import('../src/cli/collecting/fileIn.ts');
const { sentFiles } = await import('../src/cli/collecting/sentFiles.ts');
const { shared } = await import('../src/cli/collecting/shared.ts');
const { isForm } = await import('../src/core/collection/formsOut.ts');
const { partMemory } = await import('../src/xlsx/partMemory.ts');
const { templates } = await import('../src/templates/index.ts');

const [what, forms, into, output] = process.argv.slice(2);

/** Every file read and understood, nothing written. */
function read() {
  const kinds = { templates: templates.filter(isForm), migrations: [] };
  const share = shared();
  const memory = partMemory();
  return sentFiles(forms, []).map((file) => share(fileIn(file, kinds, memory).reading));
}

const started = performance.now();
const count =
  what === 'read'
    ? read().filter(({ is }) => is === 'read').length
    : (await collect.run([forms], { into, output, today: '2026-01-20' })).document.submissions.filter(
        ({ status }) => status === 'accepted',
      ).length;
const seconds = (performance.now() - started) / 1000;
process.stdout.write(JSON.stringify({ seconds, count }));
