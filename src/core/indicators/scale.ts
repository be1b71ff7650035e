import { FunctionError } from '../values/functionError';

/**
 * A value on a scale of 0–100, so that indicators of different units can be added up: 0 = worst, 100 = best, what
 * lies outside is 0 or 100. `best` may be the smaller number, where less is better. Worst equal to best is a
 * division by zero.
 */
export function scale(value: number, worst: number, best: number): number {
  if (worst === best) throw new FunctionError('ZERO_DIVISION');
  return Math.min(100, Math.max(0, (100 * (value - worst)) / (best - worst)));
}
