import type { Weighted } from '../values/weighted';

/** From so many values on, sorting by buckets is quicker than comparing. */
const MANY = 65_536;
/** Buckets by which a long list is sorted, at most. */
const BUCKETS = 262_144;
/** Steps per value that the last pass may take before comparing is the better way after all. */
const PATIENCE = 16;

export interface Ascending {
  readonly values: Float64Array;
  readonly weights?: Float64Array;
}

/** Sorts by comparing; values that are alike keep their order. */
function compared(values: Float64Array, weights: Float64Array | undefined): Ascending {
  if (!weights) return { values: values.slice().sort() };
  const order = Uint32Array.from(values.keys()).sort((a, b) => (values[a] as number) - (values[b] as number));
  return {
    values: Float64Array.from(order, (index) => values[index] as number),
    weights: Float64Array.from(order, (index) => weights[index] as number),
  };
}

/**
 * The upper halves of the bits of numbers, less the smallest of them and without their last bits: buckets that
 * have the order of the numbers, since numbers that are 0 or more have the order of their bits.
 */
function bucketsOf(values: Float64Array): { buckets: Uint32Array; count: number } {
  const buckets = new Uint32Array(values.length);
  const words = new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);
  let [least, most] = [words[1] as number, 0];
  for (let index = 0; index < buckets.length; index++) {
    const word = words[2 * index + 1] as number;
    if (word < least) least = word;
    if (word > most) most = word;
  }
  let shift = 0;
  while ((most - least) >>> shift >= BUCKETS) shift++;
  for (let index = 0; index < buckets.length; index++)
    buckets[index] = ((words[2 * index + 1] as number) - least) >>> shift;
  return { buckets, count: ((most - least) >>> shift) + 1 };
}

/** Puts every value, and its weight, into the part of the list that belongs to its bucket. */
function nearlySorted(values: Float64Array, weights: Float64Array | undefined): Ascending {
  const { buckets, count } = bucketsOf(values);
  const next = new Uint32Array(count + 1);
  for (let index = 0; index < buckets.length; index++) {
    const after = (buckets[index] as number) + 1;
    next[after] = (next[after] as number) + 1;
  }
  for (let bucket = 1; bucket <= count; bucket++)
    next[bucket] = (next[bucket] as number) + (next[bucket - 1] as number);
  const sorted = new Float64Array(values.length);
  const moved = weights && new Float64Array(values.length);
  for (let index = 0; index < buckets.length; index++) {
    const bucket = buckets[index] as number;
    const place = next[bucket] as number;
    next[bucket] = place + 1;
    sorted[place] = values[index] as number;
    if (moved && weights) moved[place] = weights[index] as number;
  }
  return { values: sorted, ...(moved && { weights: moved }) };
}

/** Moves every value down to its place, within its bucket; false when that takes too long. */
function settled({ values, weights }: Ascending): boolean {
  let left = PATIENCE * values.length;
  for (let index = 1; index < values.length; index++) {
    const value = values[index] as number;
    let place = index;
    while (place > 0 && (values[place - 1] as number) > value) {
      values[place] = values[place - 1] as number;
      place--;
    }
    if (place === index) continue;
    values[place] = value;
    if (weights) {
      const weight = weights[index] as number;
      weights.copyWithin(place + 1, place, index);
      weights[place] = weight;
    }
    left -= index - place;
    if (left < 0) return false;
  }
  return true;
}

/**
 * A sorted copy of values that are all 0 or more, each with its weight. Long lists are put into buckets first, which
 * is several times as quick as comparing where the values are spread at all evenly. O(n) then, else O(n log n).
 */
export function ascending(data: Weighted): Ascending {
  const values = new Float64Array(data.values);
  const weights = data.weights && new Float64Array(data.weights);
  if (values.length < MANY) return compared(values, weights);
  const sorted = nearlySorted(values, weights);
  return settled(sorted) ? sorted : compared(values, weights);
}
