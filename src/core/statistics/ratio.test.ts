import fc from 'fast-check';
import { FunctionError } from '../values/functionError';
import { gap } from './gap';
import { ratio } from './ratio';

/** Twenty mean scores; the two best are 80 and 76, the two worst 39 and 41. */
const SCORES = Object.freeze([
  61, 58.5, 66, 72, 39, 45, 49, 53, 55, 80, 41, 64, 68, 70, 51, 47, 76, 57, 62, 60,
]);

const codeOf = (run: () => unknown): string => {
  try {
    run();
    return 'none';
  } catch (error) {
    return error instanceof FunctionError ? error.code : String(error);
  }
};

const values = fc.array(fc.double({ min: 1, max: 100, noNaN: true }), { minLength: 2, maxLength: 60 });
const share = fc.double({ min: 0.01, max: 0.5, noNaN: true });

test('known values', () => {
  expect(ratio({ values: SCORES })).toBeCloseTo(78 / 40, 12);
  expect(gap({ values: SCORES })).toBeCloseTo(38, 12);
  expect(ratio({ values: [50, 100] }, 0.5)).toBe(2);
  // n · share = 1.5 places: half rounds up to two at each end.
  expect(gap({ values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] })).toBeCloseTo(13, 12);
});

test('schools that tie at the cut share its places', () => {
  const data = { values: [10, 20, 20, 30], weights: [1, 1, 3, 2] };
  // Two places at the worse end: 10 whole, and one place for the two schools with 20 (weight 4 · 1/2).
  expect(gap(data, 0.5)).toBeCloseTo((30 * 2 + 20 * 2) / 4 - (10 * 1 + 20 * 2) / 3, 12);
});

test('equal weights match none, order and scale do not matter', () => {
  fc.assert(
    fc.property(values, share, fc.double({ min: 0.5, max: 4, noNaN: true }), (list, part, weight) => {
      const plain = ratio({ values: list }, part);
      expect(ratio({ values: list, weights: list.map(() => weight) }, part)).toBeCloseTo(plain, 9);
      expect(ratio({ values: [...list].reverse() }, part)).toBeCloseTo(plain, 9);
      expect(ratio({ values: list.map((value) => value * weight) }, part)).toBeCloseTo(plain, 9);
      expect(plain).toBeGreaterThanOrEqual(1 - 1e-12);
    }),
  );
});

test('what cannot be computed says why', () => {
  expect(codeOf(() => ratio({ values: [5] }))).toBe('TOO_FEW');
  expect(codeOf(() => ratio({ values: [5, 6] }, 0.6))).toBe('SHARE_RANGE');
  expect(codeOf(() => ratio({ values: [5, 6] }, 0))).toBe('SHARE_RANGE');
  expect(codeOf(() => ratio({ values: [0, 6] }))).toBe('ZERO_DIVISION');
});
