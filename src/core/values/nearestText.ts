import { plainText } from './plainText';

/** How many letters may be wrong in a text of so many. */
const allowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : length < 20 ? 2 : 3);

/** Letters to change, leave out, put in or exchange with their neighbour; more than `most` is `most + 1`. */
export function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, above]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let at = 1; at <= b.length; at++) {
      const isSame = a[row - 1] === b[at - 1];
      const isSwapped = row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1];
      current[at] = Math.min(
        (above[at] as number) + 1,
        (current[at - 1] as number) + 1,
        (above[at - 1] as number) + (isSame ? 0 : 1),
        isSwapped ? (before[at - 2] as number) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    if (Math.min(...current) > most) return most + 1;
    [before, above] = [above, current];
  }
  return above[b.length] as number;
}

/** The one text that another is a slip of the keyboard away from; null where there is none, or more than one. */
export function nearestText(text: string, known: readonly string[]): string | null {
  const wanted = plainText(text);
  const most = allowed(wanted.length);
  let [best, found, isTie]: [number, string | null, boolean] = [most + 1, null, false];
  for (const each of known) {
    const count = slips(wanted, plainText(each), most);
    if (count < best) [best, found, isTie] = [count, each, false];
    else if (count === best && found !== null && plainText(each) !== plainText(found)) isTie = true;
  }
  return isTie ? null : found;
}
