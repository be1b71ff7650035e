import { FunctionError } from '../values/functionError';

/**
 * How much of the way from the baseline to the target is done: (actual − baseline) / (target − baseline). 0 = where
 * it began, 1 = the target, below 0 = further away than before. Serves both directions. A target that equals the
 * baseline is a division by zero.
 */
export function progress(baseline: number, target: number, actual: number): number {
  if (target === baseline) throw new FunctionError('ZERO_DIVISION');
  return (actual - baseline) / (target - baseline);
}
