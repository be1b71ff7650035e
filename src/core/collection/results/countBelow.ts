/** Digits behind the point of a figure as it was given. */
function decimalsOf(share: number): number {
  const [, decimals = ''] = String(Number(share.toFixed(6))).split('.');
  return decimals.length;
}

/**
 * How many pupils a share in percent is of so many participants, where just one whole number gives that share as it is
 * rounded; null where none does, or several do.
 */
export function countBelow(share: number | null, participants: number | null): number | null {
  if (share === null || participants === null || participants <= 0 || !Number.isInteger(participants))
    return null;
  const half = 0.5 * 10 ** -decimalsOf(share);
  const count = Math.round((share * participants) / 100);
  const gives = (each: number): boolean =>
    each >= 0 && each <= participants && Math.abs((100 * each) / participants - share) <= half + 1e-9;
  return gives(count) && !gives(count - 1) && !gives(count + 1) ? count : null;
}
