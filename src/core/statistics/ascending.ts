import type { Weighted } from '../values/weighted';

/** Bits of a number that one pass sorts by: as many counters as the cache of a processor holds. */
const BITS = 11;
const BUCKETS = 1 << BITS;
const PASSES = [0, 11, 22, 33, 44, 55];
/** Up to so many values the sort of the engine is quicker. */
const FEW = 4096;

export interface Ascending {
  readonly values: Float64Array;
  readonly weights?: Float64Array;
}

/** Eleven bits of the number at `index`, from bit `shift` of its 64 on; `words` are the halves of the numbers. */
function digit(words: Uint32Array, index: number, shift: number): number {
  const [low, high] = [words[2 * index] ?? 0, words[2 * index + 1] ?? 0];
  if (shift >= 32) return (high >>> (shift - 32)) & (BUCKETS - 1);
  const bits = shift === 0 ? low : (low >>> shift) | (high << (32 - shift));
  return bits & (BUCKETS - 1);
}

/** Where the numbers of each bucket begin, or null when all numbers are in one bucket. */
function starts(words: Uint32Array, count: number, shift: number): Uint32Array | null {
  const next = new Uint32Array(BUCKETS);
  for (let index = 0; index < count; index++) {
    const bucket = digit(words, index, shift);
    next[bucket] = (next[bucket] ?? 0) + 1;
  }
  if (next[digit(words, 0, shift)] === count) return null;
  let sum = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const size = next[bucket] ?? 0;
    next[bucket] = sum;
    sum += size;
  }
  return next;
}

/** Sorts by the bits of the numbers, lowest first; each pass keeps the order of the one before. O(n). */
function byDigits(data: Ascending): Ascending {
  let from = data;
  let to: Ascending = {
    values: new Float64Array(data.values.length),
    ...(data.weights && { weights: new Float64Array(data.values.length) }),
  };
  for (const shift of PASSES) {
    const { values, weights } = from;
    const words = new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);
    const next = starts(words, values.length, shift);
    if (!next) continue;
    for (let index = 0; index < values.length; index++) {
      const bucket = digit(words, index, shift);
      const place = next[bucket] ?? 0;
      next[bucket] = place + 1;
      to.values[place] = values[index] ?? 0;
      if (to.weights && weights) to.weights[place] = weights[index] ?? 0;
    }
    [from, to] = [to, from];
  }
  return from;
}

function byPlaces(values: Float64Array, weights: Float64Array): Ascending {
  const order = Uint32Array.from(values.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  return {
    values: Float64Array.from(order, (index) => values[index] ?? 0),
    weights: Float64Array.from(order, (index) => weights[index] ?? 0),
  };
}

/**
 * A sorted copy of values that are all 0 or more, each with its weight. Numbers of one sign have the order of their
 * bits, so long lists are sorted by those, several times as fast as by comparing. O(n); up to 4096 O(n log n).
 */
export function ascending({ values, weights }: Weighted): Ascending {
  const copy = new Float64Array(values);
  if (copy.length <= FEW && !weights) return { values: copy.sort() };
  if (copy.length <= FEW && weights) return byPlaces(copy, new Float64Array(weights));
  return byDigits({ values: copy, ...(weights && { weights: new Float64Array(weights) }) });
}
