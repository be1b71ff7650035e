import { FunctionError } from '../values/functionError';
import { requireThat } from '../values/parameter';
import type { Direction } from './direction';

/**
 * Attainment of an indicator, 1 = the target: actual / target where more is better, target / actual where less is.
 * With a cap no more than the cap, so that one indicator far ahead does not hide others behind. Errors: a divisor of
 * 0, a cap of 0 or less.
 */
export function attainment(
  actual: number,
  target: number,
  direction: Direction = 'up',
  cap: number | null = null,
): number {
  if (cap !== null) requireThat(cap, cap > 0, 'CAP_RANGE');
  const [numerator, divisor] = direction === 'up' ? [actual, target] : [target, actual];
  if (divisor === 0) throw new FunctionError('ZERO_DIVISION');
  const value = numerator / divisor;
  return cap === null ? value : Math.min(value, cap);
}
