/** What labels written one below the other have in common. */

/** The number that comes most often, the smaller of two; null of none. */
export function mostCommon(values: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return first ? first[0] : null;
}

/** The most labels that stand together: no other table among them, and none further than it may from the one above. */
export function together<Label extends { readonly row: number }>(
  labels: readonly Label[],
  isFree: (row: number) => boolean,
  gapOf: (label: Label) => number,
): readonly Label[] {
  let most: readonly Label[] = [];
  let group: Label[] = [];
  for (const label of labels) {
    const before = group.at(-1)?.row ?? Number.NEGATIVE_INFINITY;
    let isNear = label.row - before <= gapOf(label);
    for (let row = before + 1; isNear && row < label.row; row++) isNear = isFree(row);
    if (isNear) group.push(label);
    else group = [label];
    if (group.length > most.length) most = group;
  }
  return most;
}
