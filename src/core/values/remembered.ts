/** What is told of a text, once for each text: the cells of a long column are mostly a few texts, again and again. */
export function remembered<T>(tell: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly told: T }>();
  return (text) => {
    let held = known.get(text);
    if (!held) known.set(text, (held = { told: tell(text) }));
    return held.told;
  };
}
