import fc from 'fast-check';
import { countBelow } from './countBelow';

test.each([
  [33.87, 62, 21],
  [7.4, 54, 4],
  [0, 40, 0],
  [100, 12, 12],
  [0, 1, 0],
  [100, 1, 1],
])('%d %% of %d are %d', (share, participants, count) => expect(countBelow(share, participants)).toBe(count));

test('a share that no whole number gives, or several do, is no count', () => {
  expect(countBelow(33, 62)).toBeNull();
  expect(countBelow(12.34, 10)).toBeNull();
  expect(countBelow(5, 100_000)).toBeNull();
  expect(countBelow(10, null)).toBeNull();
  expect(countBelow(null, 10)).toBeNull();
  expect(countBelow(0, 0)).toBeNull();
  expect(countBelow(0, 1.5)).toBeNull();
});

test('a count is found again from its own share, or not told', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4000 }),
      fc.nat(4000),
      fc.integer({ min: 0, max: 3 }),
      (all, part, digits) => {
        const count = Math.min(part, all);
        const found = countBelow(Number(((100 * count) / all).toFixed(digits)), all);
        expect(found === null || found === count).toBe(true);
      },
    ),
  ));
