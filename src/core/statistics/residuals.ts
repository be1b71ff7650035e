import { resultsLine } from './expected';
import { valueAt } from './leastSquares';

/**
 * Actual minus expected result of every school, in points: above 0 a school does better than its conditions let
 * expect. Together they come to 0. Errors as `resultsLine`. O(n).
 */
export function residuals(results: readonly number[], conditions: readonly number[]): number[] {
  const line = resultsLine(results, conditions);
  return results.map((result, index) => result - valueAt(line, conditions[index] as number));
}
