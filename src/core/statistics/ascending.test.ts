import fc from 'fast-check';
import { ascending } from './ascending';

const COUNT = 70_000;
const scrambled = (index: number): number => (index * 40_503) % COUNT;

/** Long lists that fall into buckets well and badly. */
const LISTS: Readonly<Record<string, (index: number) => number>> = {
  scores: (index) => 20 + scrambled(index) / 1000,
  'whole scores': (index) => scrambled(index) % 101,
  'all alike': () => 50,
  zeros: (index) => (index % 3 === 0 ? scrambled(index) : 0),
  'one far away': (index) => (index === 5 ? 1e300 : 50 + scrambled(index) * 1e-6),
  'very close together': (index) => 50 + scrambled(index) * 1e-14,
  'ever smaller': (index) => 2 ** -(scrambled(index) % 1000),
};

test.each(Object.keys(LISTS))('a long list, each value with its weight: %s', (name) => {
  const values = Float64Array.from({ length: COUNT }, (_, index) => LISTS[name]?.(index) ?? 0);
  const weights = values.map((value) => value / 2);
  const frozen = values.slice();
  const wanted = values.slice().sort();
  const { values: sorted, weights: moved = weights } = ascending({ values, weights });
  // Plain loops: comparing long lists by `toEqual` takes seconds.
  expect(ascending({ values }).values.every((value, index) => value === wanted[index])).toBe(true);
  expect(sorted.every((value, index) => value === wanted[index])).toBe(true);
  expect(moved.every((weight, index) => weight === (wanted[index] ?? 0) / 2)).toBe(true);
  expect(values.every((value, index) => value === frozen[index])).toBe(true);
});

test('short lists', () => {
  expect(ascending({ values: [] }).values).toHaveLength(0);
  expect(ascending({ values: [3, 1, 2], weights: [30, 10, 20] })).toEqual({
    values: Float64Array.of(1, 2, 3),
    weights: Float64Array.of(10, 20, 30),
  });
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, noNaN: true })), (list) => {
      expect([...ascending({ values: list }).values]).toEqual([...list].sort((a, b) => a - b));
    }),
  );
});
