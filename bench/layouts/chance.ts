/** Chance that comes the same every time: a table is told by its number alone. */
export interface Chance {
  /** From 0 to 1. */
  readonly next: () => number;
  /** Whole number below `limit`. */
  readonly below: (limit: number) => number;
  readonly of: <T>(items: readonly T[]) => T;
  readonly isLucky: (share: number) => boolean;
}

/** Mulberry32, a small generator of pseudorandom numbers. */
export function chance(seed: number): Chance {
  let state = (seed * 0x9e3779b1) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    of: (items) => items[below(items.length)] as never,
    isLucky: (share) => next() < share,
  };
}
