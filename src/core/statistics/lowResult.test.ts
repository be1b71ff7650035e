import { FunctionError } from '../values/functionError';
import { lowResult } from './lowResult';

test.each([
  [[35, 30, 10], undefined, undefined, true],
  [[35, 29.9, 10], undefined, undefined, false],
  [[35], undefined, undefined, false],
  [[35], undefined, 1, true],
  [[35, 30, 10], 33, undefined, false],
  [[0, 0], 0, 2, true],
])('%j, threshold %p, procedures %p: %p', (shares, threshold, procedures, isLow) =>
  expect(lowResult(shares, threshold, procedures)).toBe(isLow),
);

test('what cannot be said says why', () => {
  expect(() => lowResult([])).toThrow(new FunctionError('TOO_FEW', { count: 0, least: 1 }));
  expect(() => lowResult([1], -1)).toThrow(new FunctionError('PERCENT_RANGE', { value: -1 }));
  expect(() => lowResult([1], 101)).toThrow(new FunctionError('PERCENT_RANGE', { value: 101 }));
  expect(() => lowResult([1], 30, 0)).toThrow(new FunctionError('PROCEDURES_RANGE', { value: 0 }));
  expect(() => lowResult([1], 30, 1.5)).toThrow(new FunctionError('PROCEDURES_RANGE', { value: 1.5 }));
});
