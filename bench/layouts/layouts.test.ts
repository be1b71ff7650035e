import { measured } from './measured';

/** Fewer tables than the benchmark takes, so that the test is quick; any of them can be made again by its number. */
const found = measured(1800, 1000);

test('tables are found, whatever the wording, the order and the noise', () =>
  expect(found.found / found.tables).toBeGreaterThanOrEqual(0.98));

test('columns have their roles', () => expect(found.right / found.expected).toBeGreaterThanOrEqual(0.97));

test('a role is rather missing than wrong', () =>
  expect(found.wrong / found.given).toBeLessThanOrEqual(0.005));

test('foreign tables are not taken for ours', () =>
  expect(
    [...found.taken.values()].reduce((sum, count) => sum + count, 0) / found.foreign,
  ).toBeLessThanOrEqual(0.005));
