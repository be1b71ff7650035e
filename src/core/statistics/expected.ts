import { FunctionError } from '../values/functionError';
import { leastSquares, valueAt, type Line } from './leastSquares';

/**
 * How results go with conditions over a list of schools: the least-squares line. Errors: fewer than three schools,
 * conditions all equal (a division by zero). O(n).
 */
export function resultsLine(results: readonly number[], conditions: readonly number[]): Line {
  const count = results.length;
  if (count < 3) throw new FunctionError('TOO_FEW', { count, least: 3 });
  return leastSquares(conditions, results);
}

/**
 * Expected result of a school that works in the conditions `x` (such as an index of social well-being), as the other
 * schools let expect: value of the line of results on conditions at x, in points. Outside the conditions seen it is
 * drawn on straight. Errors as `resultsLine`. O(n).
 */
export const expected = (results: readonly number[], conditions: readonly number[], x: number): number =>
  valueAt(resultsLine(results, conditions), x);
