import fc from 'fast-check';
import { FunctionError } from '../values/functionError';
import { expected } from './expected';
import { residuals } from './residuals';

const CONDITIONS = Object.freeze([1, 2, 3]);
const RESULTS = Object.freeze([2, 4, 9]);

test('known values', () => {
  // The line is 3.5 x − 2.
  expect(expected(RESULTS, CONDITIONS, 4)).toBeCloseTo(12, 12);
  const rest = residuals(RESULTS, CONDITIONS);
  expect(rest).toHaveLength(3);
  [0.5, -1, 0.5].forEach((value, index) => expect(rest[index]).toBeCloseTo(value, 12));
});

test('points on a line are expected where they are, and leave nothing', () => {
  const number = fc.double({ min: -50, max: 50, noNaN: true });
  const conditions = fc.uniqueArray(fc.integer({ min: -100, max: 100 }), { minLength: 3, maxLength: 30 });
  fc.assert(
    fc.property(conditions, number, number, number, (x, slope, level, at) => {
      const y = x.map((each) => level + slope * each);
      expect(expected(y, x, at)).toBeCloseTo(level + slope * at, 6);
      for (const rest of residuals(y, x)) expect(rest).toBeCloseTo(0, 8);
    }),
  );
});

test('residuals come to nothing, alone and weighed by conditions', () => {
  const pair = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 10 }));
  fc.assert(
    fc.property(fc.array(pair, { minLength: 3, maxLength: 40 }), (pairs) => {
      const [y, x] = [pairs.map(([result]) => result), pairs.map(([, condition]) => condition)];
      fc.pre(new Set(x).size > 1);
      const rest = residuals(y, x);
      expect(rest.reduce((sum, each) => sum + each, 0)).toBeCloseTo(0, 7);
      expect(rest.reduce((sum, each, index) => sum + each * (x[index] ?? 0), 0)).toBeCloseTo(0, 6);
    }),
  );
});

test('what cannot be computed says why', () => {
  expect(() => expected([1, 2], [1, 2], 3)).toThrow(new FunctionError('TOO_FEW', { count: 2, least: 3 }));
  expect(() => residuals([], [])).toThrow(new FunctionError('TOO_FEW', { count: 0, least: 3 }));
  expect(() => expected([1, 2, 3], [0.1, 0.1, 0.1], 0.1)).toThrow(new FunctionError('EQUAL_CONDITIONS'));
});
