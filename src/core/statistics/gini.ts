import type { Weighted } from '../values/weighted';
import { ascending } from './ascending';
import { meanOfShares } from './meanOfShares';

/**
 * Gini index: how unequally a sum is shared between schools. G = Σᵢ Σⱼ wᵢ wⱼ |xᵢ − xⱼ| / (2 W² μ), where μ is the
 * (weighted) mean and W the sum of weights. 0 = all equal; it stays under 1. It reacts most to the middle of the
 * list. No correction for small samples is made. Errors: no values, a value below 0, a mean of 0.
 * Source: C. Gini (1912); formula for weights: Lerman, Yitzhaki (1989).
 *
 * Over a sorted list every value counts with what weighs less minus what weighs more, so the double sum is one
 * pass. O(n log n) at most.
 */
export function gini(data: Weighted): number {
  const mean = meanOfShares(data);
  const { values, weights } = ascending(data);
  let total = values.length;
  if (weights) {
    total = 0;
    for (let index = 0; index < weights.length; index++) total += weights[index] as number;
  }
  let [below, sum] = [0, 0];
  for (let index = 0; index < values.length; index++) {
    const weight = weights ? (weights[index] as number) : 1;
    sum += weight * ((values[index] as number) / mean) * (2 * below + weight - total);
    below += weight;
  }
  return Math.max(0, sum / total / total);
}
