import fc from 'fast-check';
import { FunctionError } from '../values/functionError';
import { interval } from './interval';
import { normalQuantile } from './normalQuantile';

test.each([
  [0.5, 0.6744897501960817],
  [0.9, 1.6448536269514729],
  [0.95, 1.959963984540054],
  [0.99, 2.5758293035489004],
  [0.999, 3.2905267314918945],
  [0.000001, 0.0000012533141373518684],
  [0.999999999, 6.10941020938345],
])('%d of the normal distribution lies within %d', (probability, z) =>
  expect(normalQuantile(probability)).toBeCloseTo(z, 12),
);

test('known limits', () => {
  const [low, high] = interval(3, 8);
  expect(low).toBeCloseTo(13.684428582359737, 9);
  expect(high).toBeCloseTo(69.42576053973728, 9);
});

test('none and all end at the end of the scale', () => {
  expect(interval(0, 10)[0]).toBe(0);
  expect(interval(10, 10)[1]).toBe(100);
  expect(interval(0, 1)[1]).toBeLessThan(100);
});

const school = fc
  .integer({ min: 1, max: 500 })
  .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));

test('the share lies inside; the other share has the other limits; more confidence is wider', () => {
  fc.assert(
    fc.property(school, ([successes, total]) => {
      const [low, high] = interval(successes, total);
      const share = (100 * successes) / total;
      expect(0 <= low && low <= share && share <= high && high <= 100).toBe(true);
      const [otherLow, otherHigh] = interval(total - successes, total);
      expect(otherLow).toBeCloseTo(100 - high, 9);
      expect(otherHigh).toBeCloseTo(100 - low, 9);
      const [wideLow, wideHigh] = interval(successes, total, 0.99);
      expect(wideHigh - wideLow).toBeGreaterThan(high - low);
    }),
  );
});

test('what cannot be computed says why', () => {
  expect(() => interval(0, 0)).toThrow(new FunctionError('ZERO_DIVISION'));
  expect(() => interval(5, 4)).toThrow(new FunctionError('PART_OUTSIDE_WHOLE', { part: 5, whole: 4 }));
  expect(() => interval(-1, 4)).toThrow(new FunctionError('PART_OUTSIDE_WHOLE', { part: -1, whole: 4 }));
  for (const confidence of [0, 1, 95, -0.5])
    expect(() => interval(1, 4, confidence)).toThrow(
      new FunctionError('CONFIDENCE_RANGE', { value: confidence }),
    );
});
