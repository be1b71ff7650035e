import { requireThat } from '../values/parameter';
import type { Direction } from './direction';

/** Labels are Russian always, because they are data that travel with the workbook. */
export const STATUSES = ['достигнут', 'близко', 'не достигнут', 'нет данных'] as const;
export type Status = (typeof STATUSES)[number];

/** What binary fractions lose: 0.7 + 0.1 is a little less than 0.8, and has reached it all the same. */
const LOSS = 1e-12;

/**
 * Status of an indicator. Attained: actual ≥ target, where less is better actual ≤ target; there an actual of 0 is
 * always attained. Close: attainment (actual / target, or target / actual) is at least 1 − tolerance, which is asked
 * as a distance, target − actual ≤ tolerance · |target| (actual − target ≤ tolerance · |actual|), so that targets of
 * 0 and below have an answer too. A missing half is «нет данных». Errors: a tolerance outside 0–1.
 */
export function status(
  actual: number | null,
  target: number | null,
  direction: Direction = 'up',
  tolerance = 0.05,
): Status {
  requireThat(tolerance, tolerance >= 0 && tolerance <= 1, 'TOLERANCE_RANGE');
  if (actual === null || target === null) return 'нет данных';
  const isUp = direction === 'up';
  if (!isUp && actual === 0) return 'достигнут';
  const missing = isUp ? target - actual : actual - target;
  const whole = Math.abs(isUp ? target : actual);
  const loss = LOSS * whole;
  if (missing <= loss) return 'достигнут';
  return missing <= tolerance * whole + loss ? 'близко' : 'не достигнут';
}
