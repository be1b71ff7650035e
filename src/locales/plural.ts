/**
 * Russian plural: `plural(5, 'школа', 'школы', 'школ')` → «школ». Numbers with a fraction take the second form.
 */
export function plural(count: number, one: string, few: string, many: string): string {
  if (!Number.isInteger(count)) return few;
  const rest = Math.abs(count) % 100;
  if (rest >= 11 && rest <= 14) return many;
  const last = rest % 10;
  return last === 1 ? one : last >= 2 && last <= 4 ? few : many;
}

/** The number with its word: «5 школ», thousands set apart by a no-break space. */
export const counted = (count: number, one: string, few: string, many: string): string =>
  `${grouped(count)}\u00a0${plural(count, one, few, many)}`;

/** `12345` → «12 345». */
export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+(?!\d))/g, '\u00a0');
