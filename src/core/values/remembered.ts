/**
 * What is told of a text, once for each text: the cells of a long column are mostly a few texts, again and again. What
 * outlives a column forgets all of them when there are more than `most`.
 */
export function remembered<T>(tell: (text: string) => T, most = Infinity): (text: string) => T {
  const known = new Map<string, { readonly told: T }>();
  return (text) => {
    let held = known.get(text);
    if (held) return held.told;
    if (known.size >= most) known.clear();
    known.set(text, (held = { told: tell(text) }));
    return held.told;
  };
}
