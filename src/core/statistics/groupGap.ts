import { FunctionError } from '../values/functionError';
import { wordParameter } from '../values/parameter';
import { mean } from './mean';

export type GapMeasure = 'difference' | 'ratio' | 'cohen';

const MEASURES: ReadonlyMap<string, GapMeasure> = new Map([
  ['difference', 'difference'],
  ['разность', 'difference'],
  ['ratio', 'ratio'],
  ['отношение', 'ratio'],
  ['cohen', 'cohen'],
  ['коэн', 'cohen'],
]);

/** The measure that a setting names, in any case; `difference` where it is left out, else `BAD_MEASURE`. */
export const gapMeasure = (setting: unknown): GapMeasure =>
  wordParameter(setting, MEASURES, 'difference', 'BAD_MEASURE');

/** Sum of squared distances from the mean. */
function squares(values: ArrayLike<number>, centre: number): number {
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += ((values[index] as number) - centre) ** 2;
  return sum;
}

/** Standard deviation within two groups taken together, with n − 1 in each. */
function pooledDeviation(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  centres: readonly [number, number],
): number {
  const count = Math.min(a.length, b.length);
  if (count < 2) throw new FunctionError('TOO_FEW', { count, least: 2 });
  return Math.sqrt((squares(a, centres[0]) + squares(b, centres[1])) / (a.length + b.length - 2));
}

/**
 * Gap between two groups of schools or pupils: `difference` of their means (in points), `ratio` of their means, or
 * Cohen's d (`cohen`): the difference over the pooled standard deviation, √(((nₐ−1)sₐ² + (n_b−1)s_b²) / (nₐ+n_b−2)).
 * Errors: a group without values, for `cohen` a group of one; a mean of `b` or a deviation of 0 is a division by
 * zero. Source: J. Cohen (1988). O(n).
 */
export function groupGap(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  measure: GapMeasure = 'difference',
): number {
  const [first, second] = [mean({ values: a }), mean({ values: b })];
  if (measure === 'difference') return first - second;
  const divisor = measure === 'ratio' ? second : pooledDeviation(a, b, [first, second]);
  if (divisor === 0) throw new FunctionError('ZERO_DIVISION');
  return (measure === 'ratio' ? first : first - second) / divisor;
}
