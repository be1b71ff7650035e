/**
 * How many schools a share of them is: max(1, round half up(n · share)). There is room for what binary fractions
 * lose: 0.1 · 15 is a little less than 1.5, and is two schools all the same.
 */
export const places = (count: number, share: number): number =>
  Math.max(1, Math.floor(count * share + 0.5 + 1e-9));
