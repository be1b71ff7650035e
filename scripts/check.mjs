/** `npm run check`: types, linter and format beside the tests, each with its own output when it ends. */
import { spawn } from 'node:child_process';

const LANES = [
  ['npm run -s types', 'npm run -s lint', 'npm run -s format'],
  ['npx jest --selectProjects unit office'],
];

/** What a command printed, and whether it passed. */
const run = (command) =>
  new Promise((resolve) => {
    const child = spawn(command, { shell: true, env: { ...process.env, FORCE_COLOR: '0' } });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (printed += data));
    child.on('close', (code) => resolve({ command, printed, code: code ?? 1 }));
  });

const codes = await Promise.all(
  LANES.map(async (commands) => {
    let worst = 0;
    for (const each of commands) {
      const { command, printed, code } = await run(each);
      console.log(`${code === 0 ? '✓' : '✗'} ${command}\n${printed}`);
      worst = Math.max(worst, code);
    }
    return worst;
  }),
);
process.exit(Math.max(...codes));
