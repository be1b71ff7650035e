/**
 * Runs tests of one copy of the project again and again in one process, for mutants.mjs. A message is
 * `{ projects, tests }`, the tests in the order they are to run; the answer says whether all of them pass.
 */
import path from 'node:path';
import { runCLI } from 'jest';

const folder = process.argv[2];

process.on('message', async ({ projects, tests }) => {
  globalThis.orderOfTests = new Map(tests.map((name, place) => [path.join(folder, name), place]));
  const { results } = await runCLI(
    {
      _: tests.map((name) => path.join(folder, name)),
      $0: 'jest',
      config: path.join(folder, 'jest.mutants.mjs'),
      selectProjects: projects,
      runTestsByPath: true,
      runInBand: true,
      bail: 1,
      silent: true,
      reporters: [],
      watchman: false,
    },
    [folder],
  );
  process.send({ passes: results.success && results.numTotalTests > 0 });
});
