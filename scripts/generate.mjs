/** Writes every generated file anew: the tests that compare them write instead when UPDATE is set. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  'npx',
  ['jest', '--selectProjects', 'unit', 'office', '--testPathPatterns', '(tests/|golden)'],
  {
    stdio: 'inherit',
    env: { ...process.env, UPDATE: '1' },
    shell: process.platform === 'win32',
  },
);
process.exit(status ?? 1);
