import type { FirstFile } from '../../scripts/firstLoad.mjs';

/** How much a page loads before its first screen. */

const load = (page: 'taskpane' | 'files') =>
  import('../../scripts/firstLoad.mjs').then(({ firstLoad, totalOf, MOST }) => {
    const files: FirstFile[] = firstLoad(page);
    return { names: files.map(({ name }) => name), total: totalOf(files), most: MOST };
  });

test.each(['taskpane', 'files'] as const)('%s.html loads no more than 170 kB of gzip', async (page) => {
  const { total, most } = await load(page);
  expect(most).toBe(170_000);
  expect(total).toBeGreaterThan(80_000);
  expect(total).toBeLessThanOrEqual(most);
});

test('functions of cells and commands are counted, and no language but one', async () => {
  const { names } = await load('taskpane');
  expect(names).toEqual(expect.arrayContaining(['functions.js', 'commands.js', 'taskpane.js']));
  expect(names.filter((name) => name.startsWith('first-'))).toEqual([
    expect.stringMatching(/^first-ru\.\w+\.js$/),
  ]);
});
