import { FunctionError } from '../values/functionError';
import { requireThat } from '../values/parameter';
import type { Weighted } from '../values/weighted';
import { places } from './places';
import { selection } from './selection';

/** Means of the two ends of a list of schools. */
export interface Extremes {
  readonly best: number;
  readonly worst: number;
}

/**
 * Mean of the `count` schools at one end, whose last has the value `cut`; `sign` is 1 for the upper end and -1 for
 * the lower. Schools that tie at the cut share the places left equally, so the answer does not depend on order.
 */
function meanOfEnd({ values, weights }: Weighted, count: number, cut: number, sign: 1 | -1): number {
  let [sum, weight, inside, tied, tiedWeight] = [0, 0, 0, 0, 0];
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    const beyond = sign * (value - cut);
    if (beyond < 0) continue;
    const own = weights ? (weights[index] as number) : 1;
    if (beyond === 0) {
      tied++;
      tiedWeight += own;
    } else {
      inside++;
      sum += value * own;
      weight += own;
    }
  }
  const shared = (tiedWeight * (count - inside)) / tied;
  if (!(weight + shared > 0)) throw new FunctionError('NO_WEIGHT');
  return (sum + cut * shared) / (weight + shared);
}

/**
 * (Weighted) means of the best and of the worst k = max(1, round half up(n · share)) schools. The ends are counted
 * in schools; weights enter the means alone. Errors: `share` outside (0, 0.5], fewer than two values, an end whose
 * schools all weigh nothing. O(n).
 */
export function extremes(data: Weighted, share: number): Extremes {
  requireThat(share, share > 0 && share <= 0.5, 'SHARE_RANGE');
  const count = data.values.length;
  if (count < 2) throw new FunctionError('TOO_FEW', { count, least: 2 });
  const ends = places(count, share);
  const list = new Float64Array(data.values);
  const [low, high] = [selection(list, ends - 1), selection(list, count - ends)];
  return { worst: meanOfEnd(data, ends, low, -1), best: meanOfEnd(data, ends, high, 1) };
}
