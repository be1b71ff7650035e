/** What holds for every measure of inequality between schools. */
import fc from 'fast-check';
import { FunctionError } from '../values/functionError';
import { disparity } from './disparity';
import { gini } from './gini';
import { ratio } from './ratio';
import { theil } from './theil';
import type { Weighted } from '../values/weighted';

type Measure = (data: Weighted) => number;
const MEASURES: readonly (readonly [name: string, measure: Measure])[] = [
  ['GINI', gini],
  ['THEIL', theil],
  ['DISPARITY', disparity],
  ['RATIO', (data) => ratio(data)],
];
const WITHOUT_RATIO = MEASURES.slice(0, 3);

const value = fc.double({ min: 0.5, max: 100, noNaN: true });
const list = fc.array(value, { minLength: 2, maxLength: 60 });
const factor = fc.double({ min: 0.1, max: 50, noNaN: true });

describe.each(MEASURES)('%s', (_, measure) => {
  test('order does not matter', () => {
    fc.assert(
      fc.property(list, (values) => {
        const [forth, back] = [measure({ values }), measure({ values: [...values].reverse() })];
        expect(back).toBeCloseTo(forth, 9);
      }),
    );
  });

  test('equal weights match none', () => {
    fc.assert(
      fc.property(list, factor, (values, weight) => {
        const plain = measure({ values });
        expect(measure({ values, weights: values.map(() => weight) })).toBeCloseTo(plain, 9);
      }),
    );
  });

  test('scaling leaves it as it is', () => {
    fc.assert(
      fc.property(list, factor, (values, times) => {
        const plain = measure({ values });
        expect(measure({ values: values.map((each) => each * times) })).toBeCloseTo(plain, 9);
      }),
    );
  });

  test('schools that are all alike differ by nothing', () => {
    const none = measure({ values: [1, 1, 1] });
    fc.assert(
      fc.property(value, fc.integer({ min: 2, max: 50 }), (each, count) => {
        expect(measure({ values: Array<number>(count).fill(each) })).toBeCloseTo(none, 12);
      }),
    );
  });

  test('frozen values are read and not changed', () => {
    const values = Object.freeze([5, 1, 4, 2, 3]);
    expect(measure({ values, weights: Object.freeze([1, 2, 3, 4, 5]) })).toBeGreaterThan(0);
  });
});

describe.each(WITHOUT_RATIO)('%s', (_, measure) => {
  test('a whole weight counts a school so many times', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 60, maxLength: 60 });
    fc.assert(
      fc.property(list, weights, (values, times) => {
        const repeated = values.flatMap((each, index) => Array<number>(times[index] ?? 1).fill(each));
        const own = times.slice(0, values.length);
        expect(measure({ values, weights: own })).toBeCloseTo(measure({ values: repeated }), 9);
      }),
    );
  });

  test('a school of weight 0 does not count', () => {
    const without = measure({ values: [1, 2], weights: [3, 4] });
    expect(measure({ values: [1, 50, 2], weights: [3, 0, 4] })).toBeCloseTo(without, 12);
  });

  test('one school differs from nobody; without schools there is nothing to say', () => {
    expect(measure({ values: [5] })).toBe(0);
    expect(() => measure({ values: [] })).toThrow(new FunctionError('TOO_FEW', { count: 0, least: 1 }));
    expect(() => measure({ values: [0, 0] })).toThrow(new FunctionError('ZERO_DIVISION'));
  });
});

describe.each(WITHOUT_RATIO.slice(0, 2))('%s', (_, measure) => {
  test('a transfer from rich to poor lowers it', () => {
    const part = fc.double({ min: 0.1, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(list, part, (values, share) => {
        const sorted = [...values].sort((a, b) => a - b);
        const [poor, rich] = [sorted[0] ?? 0, sorted[sorted.length - 1] ?? 0];
        fc.pre(rich - poor > 0.1);
        const moved = (share * (rich - poor)) / 2;
        const after = [poor + moved, ...sorted.slice(1, -1), rich - moved];
        expect(measure({ values: after })).toBeLessThan(measure({ values }));
      }),
    );
  });

  test('values below 0 are refused', () => {
    const refused = new FunctionError('NEGATIVE_VALUE', { value: -1 });
    expect(() => measure({ values: [3, -1] })).toThrow(refused);
    expect(() => measure({ values: [3, -1], weights: [1, 1] })).toThrow(refused);
  });
});

test('the one that has all', () => {
  const values = [0, 0, 0, 12];
  expect(gini({ values })).toBeCloseTo(3 / 4, 12);
  expect(theil({ values })).toBeCloseTo(Math.log(4), 12);
  expect(disparity({ values })).toBeCloseTo(150, 12);
});

test('known values', () => {
  expect(gini({ values: [1, 2, 3, 4, 5] })).toBeCloseTo(4 / 15, 12);
  expect(gini({ values: [1, 3], weights: [3, 1] })).toBeCloseTo(0.25, 12);
  expect(theil({ values: [1, 3] })).toBeCloseTo((0.5 * Math.log(0.5) + 1.5 * Math.log(1.5)) / 2, 12);
  expect(disparity({ values: [40, 60] })).toBeCloseTo(20, 12);
});

test('a long list is the Gini index of its definition', () => {
  // 0, 1, …, n − 1 in no order: G = (n + 1) / (3n).
  const count = 70_000;
  const values = Float64Array.from({ length: count }, (_, index) => (index * 40_503) % count);
  expect(gini({ values })).toBeCloseTo((count + 1) / (3 * count), 12);
});
