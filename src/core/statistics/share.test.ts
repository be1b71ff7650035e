import { FunctionError } from '../values/functionError';
import { share } from './share';

test.each([
  [7, 28, 25],
  [0, 5, 0],
  [5, 5, 100],
  [0.5, 2, 25],
])('%d of %d is %d %%', (numerator, denominator, percent) =>
  expect(share(numerator, denominator)).toBe(percent),
);

test('a whole of 0 cannot be divided by, whatever the part', () => {
  for (const part of [0, 5, -5]) expect(() => share(part, 0)).toThrow(new FunctionError('ZERO_DIVISION'));
});

test.each([
  [-1, 5],
  [6, 5],
  [1, -5],
  [-1, -5],
])('%d of %d is no share', (part, whole) =>
  expect(() => share(part, whole)).toThrow(new FunctionError('PART_OUTSIDE_WHOLE', { part, whole })),
);
