import { FunctionError } from '../functionError';
import type { Weighted } from '../values/weighted';

/** Means of the two ends of a list of schools. */
export interface Extremes {
  readonly best: number;
  readonly worst: number;
}

/** Rounding half up, with room for what binary fractions lose (0.1 · 15 is a little less than 1.5). */
const roundHalfUp = (value: number): number => Math.floor(value + 0.5 + 1e-9);

/**
 * Mean of the first `places` of the sorted list. Schools that tie at the cut share the places left equally,
 * so the answer does not depend on their order.
 */
function meanOfEnd(order: readonly number[], { values, weights }: Weighted, places: number): number {
  const cut = values[order[places - 1] ?? 0] ?? 0;
  let sum = 0;
  let weight = 0;
  let inside = 0;
  let tied = 0;
  let tiedWeight = 0;
  for (const index of order) {
    const value = values[index] ?? 0;
    const own = weights?.[index] ?? 1;
    if (value === cut) {
      tied++;
      tiedWeight += own;
    } else if (tied > 0) break;
    else {
      inside++;
      sum += value * own;
      weight += own;
    }
  }
  const share = (tiedWeight * (places - inside)) / tied;
  if (!(weight + share > 0)) throw new FunctionError('NO_WEIGHT');
  return (sum + cut * share) / (weight + share);
}

/**
 * (Weighted) means of the best and of the worst k = max(1, round half up(n · share)) schools.
 * `share` lies in (0, 0.5]; at least two values are needed. O(n log n).
 */
export function extremes(data: Weighted, share: number): Extremes {
  if (!(share > 0 && share <= 0.5)) throw new FunctionError('SHARE_RANGE', { share });
  const count = data.values.length;
  if (count < 2) throw new FunctionError('TOO_FEW', { count, least: 2 });
  const places = Math.max(1, roundHalfUp(count * share));
  const order = Array.from(data.values.keys()).sort((a, b) => (data.values[a] ?? 0) - (data.values[b] ?? 0));
  const worst = meanOfEnd(order, data, places);
  return { worst, best: meanOfEnd(order.reverse(), data, places) };
}
