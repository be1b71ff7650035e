import type { Weighted } from '../values/weighted';
import { extremes } from './extremes';

/**
 * Gap between schools, in points: mean of the best share of schools minus the mean of the worst.
 * 0 = no gap. Errors as `extremes`. O(n).
 */
export function gap(data: Weighted, share = 0.1): number {
  const { best, worst } = extremes(data, share);
  return best - worst;
}
