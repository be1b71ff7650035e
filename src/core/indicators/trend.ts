import { FunctionError } from '../values/functionError';
import { leastSquares } from '../statistics/leastSquares';
import { requireThat } from '../values/parameter';
import type { Direction } from './direction';

/** Labels are Russian always, because they are data that travel with the workbook. */
export const TRENDS = ['положительная', 'стабильная', 'отрицательная'] as const;
export type Trend = (typeof TRENDS)[number];

/** A series with its gaps left out: values, and the index of each in the series. */
export interface Series {
  readonly values: ArrayLike<number>;
  /** Ascending. */
  readonly places: ArrayLike<number>;
}

/** What binary fractions lose: a series of equal values has no slope at all. */
const LOSS = 1e-12;

/**
 * Trend of an indicator over years or quarters: slope of the least-squares line over the index 0, 1, 2, … of the
 * series; missing values keep their place. «стабильная» while |slope| ≤ tolerance · |mean|, else «положительная»
 * when it goes where the direction wants, «отрицательная» when not. Errors: fewer than two values, a tolerance
 * below 0. O(n).
 */
export function trend({ values, places }: Series, direction: Direction = 'up', tolerance = 0.01): Trend {
  requireThat(tolerance, tolerance >= 0, 'TOLERANCE_RANGE');
  const count = values.length;
  if (count < 2) throw new FunctionError('TOO_FEW', { count, least: 2 });
  const { slope, level } = leastSquares(places, values);
  let largest = 0;
  for (let index = 0; index < count; index++) largest = Math.max(largest, Math.abs(values[index] as number));
  if (Math.abs(slope) <= tolerance * Math.abs(level) + LOSS * largest) return 'стабильная';
  return slope > 0 === (direction === 'up') ? 'положительная' : 'отрицательная';
}
