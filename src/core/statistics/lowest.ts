import { FunctionError } from '../values/functionError';
import { requireThat } from '../values/parameter';
import { places } from './places';
import { selection } from './selection';

/** A school as the sheet names it, by text or number, and its score. */
export type NamedScore = readonly [name: string | number, score: number];

/**
 * The schools with the lowest scores, ascending: k = max(1, round half up(n · share)) of them, and all that tie with
 * the last. Which schools these are does not depend on their order; those with equal scores stay in the order of the
 * table. Errors: `share` outside (0, 1], no schools. O(n + m log m) for m schools found.
 */
export function lowest(
  names: readonly (string | number)[],
  scores: readonly number[],
  share = 0.1,
): NamedScore[] {
  requireThat(share, share > 0 && share <= 1, 'LOWEST_SHARE_RANGE');
  const count = scores.length;
  if (count === 0) throw new FunctionError('TOO_FEW', { count, least: 1 });
  const cut = selection(new Float64Array(scores), places(count, share) - 1);
  const found: NamedScore[] = [];
  scores.forEach((score, index) => {
    if (score <= cut) found.push([names[index] ?? '', score]);
  });
  return found.sort((a, b) => a[1] - b[1]);
}
