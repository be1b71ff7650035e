/**
 * The best total over all pairs of role and column at once, each once: the assignment problem, by shortest
 * augmenting paths (Jonker and Volgenant). `gain[role][column]` is what a pair brings; a role may stay without a
 * column for nothing, so pairs that would bring less than nothing are never made. Costs roles² × columns.
 * @returns for each role its column, or null
 */
export function bestPairs(gain: readonly (readonly number[])[]): (number | null)[] {
  const roles = gain.length;
  const columns = gain[0]?.length ?? 0;
  // Behind the columns every role has a place of its own that brings nothing.
  const width = columns + roles;
  const cost = (role: number, place: number): number =>
    place <= columns ? -(gain[role - 1]?.[place - 1] ?? 0) : place - columns === role ? 0 : Infinity;
  const potentialOfRole = new Array<number>(roles + 1).fill(0);
  const potentialOfPlace = new Array<number>(width + 1).fill(0);
  const roleAt = new Array<number>(width + 1).fill(0);
  const cameFrom = new Array<number>(width + 1).fill(0);
  for (let role = 1; role <= roles; role++) {
    roleAt[0] = role;
    let place = 0;
    const least = new Array<number>(width + 1).fill(Infinity);
    const isUsed = new Array<boolean>(width + 1).fill(false);
    do {
      isUsed[place] = true;
      const own = roleAt[place] ?? 0;
      let delta = Infinity;
      let next = 0;
      for (let other = 1; other <= width; other++) {
        if (isUsed[other]) continue;
        const reduced = cost(own, other) - (potentialOfRole[own] ?? 0) - (potentialOfPlace[other] ?? 0);
        if (reduced < (least[other] ?? Infinity)) {
          least[other] = reduced;
          cameFrom[other] = place;
        }
        if ((least[other] ?? Infinity) < delta) {
          delta = least[other] ?? Infinity;
          next = other;
        }
      }
      for (let other = 0; other <= width; other++) {
        if (isUsed[other]) {
          const there = roleAt[other] ?? 0;
          potentialOfRole[there] = (potentialOfRole[there] ?? 0) + delta;
          potentialOfPlace[other] = (potentialOfPlace[other] ?? 0) - delta;
        } else least[other] = (least[other] ?? 0) - delta;
      }
      place = next;
    } while (roleAt[place] !== 0);
    do {
      const before = cameFrom[place] ?? 0;
      roleAt[place] = roleAt[before] ?? 0;
      place = before;
    } while (place !== 0);
  }
  const found = new Array<number | null>(roles).fill(null);
  for (let place = 1; place <= columns; place++) {
    const role = roleAt[place] ?? 0;
    if (role > 0) found[role - 1] = place - 1;
  }
  return found;
}
