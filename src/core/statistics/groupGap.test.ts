import fc from 'fast-check';
import { FunctionError } from '../values/functionError';
import { gapMeasure, groupGap } from './groupGap';

const [A, B] = [Object.freeze([4, 6]), Object.freeze([1, 2, 3])];

test('known values', () => {
  expect(groupGap(A, B)).toBe(3);
  expect(groupGap(A, B, 'ratio')).toBe(2.5);
  expect(groupGap(A, B, 'cohen')).toBeCloseTo(3 / Math.sqrt(4 / 3), 12);
});

test('groups the other way round', () => {
  const group = fc.array(fc.double({ min: 1, max: 100, noNaN: true }), { minLength: 2, maxLength: 20 });
  fc.assert(
    fc.property(group, group, (a, b) => {
      expect(groupGap(a, b)).toBeCloseTo(-groupGap(b, a), 9);
      expect(groupGap(a, b, 'ratio') * groupGap(b, a, 'ratio')).toBeCloseTo(1, 9);
    }),
  );
});

test.each([
  [undefined, 'difference'],
  [null, 'difference'],
  ['', 'difference'],
  ['Difference', 'difference'],
  ['разность', 'difference'],
  [' RATIO ', 'ratio'],
  ['отношение', 'ratio'],
  ['Cohen', 'cohen'],
  ['Коэн', 'cohen'],
])('the measure %p is %s', (setting, measure) => expect(gapMeasure(setting)).toBe(measure));

test('what cannot be computed says why', () => {
  expect(() => gapMeasure('медиана')).toThrow(new FunctionError('BAD_MEASURE', { text: 'медиана' }));
  expect(() => groupGap([], B)).toThrow(new FunctionError('TOO_FEW', { count: 0, least: 1 }));
  expect(() => groupGap(A, [])).toThrow(new FunctionError('TOO_FEW', { count: 0, least: 1 }));
  expect(() => groupGap(A, [5], 'cohen')).toThrow(new FunctionError('TOO_FEW', { count: 1, least: 2 }));
  expect(() => groupGap(A, [0, 0], 'ratio')).toThrow(new FunctionError('ZERO_DIVISION'));
  expect(() => groupGap([3, 3], [2, 2], 'cohen')).toThrow(new FunctionError('ZERO_DIVISION'));
});
