import { FunctionError } from '../values/functionError';
import type { Weighted } from '../values/weighted';
import { mean } from './mean';

/**
 * Index of disparity, percent: by how much schools differ from their mean, on average, as a part of it.
 * 100 / n · Σ |x − μ| / μ; weighted 100 · Σ p |x − μ| / μ with the weighted mean. 0 = all equal. Errors: no values,
 * a mean of 0. Values below 0 are taken as they are, but the index says something of shares and scores only.
 * Source: WHO, Health Equity Assessment Toolkit (index of disparity). O(n).
 */
export function disparity(data: Weighted): number {
  const { values, weights } = data;
  const centre = mean(data);
  if (centre === 0) throw new FunctionError('ZERO_DIVISION');
  let [sum, total] = [0, 0];
  for (let index = 0; index < values.length; index++) {
    const weight = weights ? (weights[index] as number) : 1;
    sum += weight * Math.abs((values[index] as number) - centre);
    total += weight;
  }
  return (100 * sum) / total / centre;
}
