import { FunctionError } from '../values/functionError';
import type { Weighted } from '../values/weighted';
import { extremes } from './extremes';

/**
 * Decile ratio: mean of the best share of schools over the mean of the worst. The official indicator «отношение
 * среднего балла ЕГЭ в 10 % школ с лучшими результатами к среднему баллу в 10 % школ с худшими результатами».
 * 1 = no gap. Errors as `extremes`; a worst mean of 0 is a division by zero. O(n).
 */
export function ratio(data: Weighted, share = 0.1): number {
  const { best, worst } = extremes(data, share);
  if (worst === 0) throw new FunctionError('ZERO_DIVISION');
  return best / worst;
}
