import { FunctionError } from '../values/functionError';
import { requireThat } from '../values/parameter';

/**
 * Whether a school counts as one with low results: at least `procedures` of its shares of pupils below the minimum
 * (percent, one per assessment) are `threshold` or more. Thresholds differ by region and year, so they are settings.
 * A school with fewer shares than procedures is not one; without any share nothing can be said (`TOO_FEW`). Errors:
 * a threshold outside 0–100, procedures that are no whole number from 1 on. O(n).
 */
export function lowResult(belowShares: ArrayLike<number>, threshold = 30, procedures = 2): boolean {
  requireThat(threshold, threshold >= 0 && threshold <= 100, 'PERCENT_RANGE');
  requireThat(procedures, Number.isInteger(procedures) && procedures >= 1, 'PROCEDURES_RANGE');
  const count = belowShares.length;
  if (count === 0) throw new FunctionError('TOO_FEW', { count, least: 1 });
  let low = 0;
  for (let index = 0; index < count; index++) if ((belowShares[index] as number) >= threshold) low++;
  return low >= procedures;
}
