import { FunctionError } from '../values/functionError';
import type { Weighted } from '../values/weighted';

/**
 * (Weighted) arithmetic mean. Errors: no values (`TOO_FEW`), weights without a positive sum. O(n).
 */
export function mean({ values, weights }: Weighted): number {
  if (values.length === 0) throw new FunctionError('TOO_FEW', { count: 0, least: 1 });
  let [sum, weight] = [0, 0];
  for (let index = 0; index < values.length; index++) {
    const own = weights ? (weights[index] as number) : 1;
    sum += (values[index] as number) * own;
    weight += own;
  }
  if (!(weight > 0)) throw new FunctionError('NO_WEIGHT');
  return sum / weight;
}
