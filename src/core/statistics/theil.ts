import type { Weighted } from '../values/weighted';
import { meanOfShares } from './meanOfShares';

/**
 * Theil index T: how unequally a sum is shared between schools. T = Σ pᵢ rᵢ ln rᵢ with r = x / μ and p = w / W, and
 * 0 · ln 0 = 0. 0 = all equal, ln n = one school has all. It reacts most to the upper end of the list, and it adds
 * up from groups of schools. Errors: no values, a value below 0, a mean of 0. Source: H. Theil (1967). O(n).
 */
export function theil(data: Weighted): number {
  const { values, weights } = data;
  const mean = meanOfShares(data);
  let [sum, total] = [0, 0];
  for (let index = 0; index < values.length; index++) {
    const weight = weights ? (weights[index] as number) : 1;
    const ratio = (values[index] as number) / mean;
    if (ratio > 0) sum += weight * ratio * Math.log(ratio);
    total += weight;
  }
  return Math.max(0, sum / total);
}
