import { FunctionError } from '../values/functionError';
import { passRate } from './passRate';

test('the threshold itself passes', () => {
  expect(passRate([30, 36, 40, 80], 36)).toBe(75);
  expect(passRate([1, 2], 3)).toBe(0);
  expect(passRate([3, 4], 3)).toBe(100);
});

test('without scores there is no rate', () => {
  expect(() => passRate([], 3)).toThrow(new FunctionError('TOO_FEW', { count: 0, least: 1 }));
});
