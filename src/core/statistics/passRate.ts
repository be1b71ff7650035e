import { FunctionError } from '../values/functionError';

/** Percent of scores that reach the threshold (≥). Errors: no scores. O(n). */
export function passRate(scores: ArrayLike<number>, threshold: number): number {
  const count = scores.length;
  if (count === 0) throw new FunctionError('TOO_FEW', { count, least: 1 });
  let passed = 0;
  for (let index = 0; index < count; index++) if ((scores[index] as number) >= threshold) passed++;
  return (100 * passed) / count;
}
