import { FunctionError } from '../values/functionError';
import type { Weighted } from '../values/weighted';
import { mean } from './mean';

/**
 * Mean of values that are parts of a whole, as measures of inequality need it: none below 0 (`NEGATIVE_VALUE`), and
 * not all of them 0 (`ZERO_DIVISION`). Other errors as `mean`. O(n).
 */
export function meanOfShares(data: Weighted): number {
  const { values } = data;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    if (value < 0) throw new FunctionError('NEGATIVE_VALUE', { value });
  }
  const result = mean(data);
  if (result === 0) throw new FunctionError('ZERO_DIVISION');
  return result;
}
