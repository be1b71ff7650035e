import { FunctionError } from '../values/functionError';

/**
 * Share of a part in the whole, percent: 100 · n / d. Errors: a whole of 0 is a division by zero, whatever the part;
 * a part below 0 or above the whole is `PART_OUTSIDE_WHOLE`.
 */
export function share(numerator: number, denominator: number): number {
  if (denominator === 0) throw new FunctionError('ZERO_DIVISION');
  if (numerator < 0 || numerator > denominator)
    throw new FunctionError('PART_OUTSIDE_WHOLE', { part: numerator, whole: denominator });
  return (100 * numerator) / denominator;
}
