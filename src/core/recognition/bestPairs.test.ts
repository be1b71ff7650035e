import fc from 'fast-check';
import { bestPairs } from './bestPairs';

const total = (gain: readonly (readonly number[])[], pairs: readonly (number | null)[]): number =>
  pairs.reduce<number>((sum, column, role) => sum + (column === null ? 0 : (gain[role]?.[column] ?? NaN)), 0);

/** Every way there is, for tables that are small enough. */
function most(gain: readonly (readonly number[])[], role = 0, taken: readonly number[] = []): number {
  const row = gain[role];
  if (!row) return 0;
  const ways = row.flatMap((value, column) =>
    taken.includes(column) ? [] : [value + most(gain, role + 1, [...taken, column])],
  );
  return Math.max(most(gain, role + 1, taken), ...ways);
}

test('two roles that want one column: the other column goes to the one that can have it', () =>
  expect(
    bestPairs([
      [1, 0.9],
      [0.95, 0],
    ]),
  ).toEqual([1, 0]));

test('nothing is paired at a loss', () => expect(bestPairs([[-0.1, -1]])).toEqual([null]));

test('no other way brings more, and no column is given twice', () => {
  const table = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([roles, columns]) =>
      fc.array(
        fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: columns, maxLength: columns }),
        { minLength: roles, maxLength: roles },
      ),
    );
  fc.assert(
    fc.property(table, (gain) => {
      const pairs = bestPairs(gain);
      const columns = pairs.filter((column) => column !== null);
      expect(new Set(columns).size).toBe(columns.length);
      expect(total(gain, pairs)).toBeCloseTo(most(gain), 9);
    }),
  );
});
