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
    place <= columns ? -(gain[role - 1]?.[place - 1] as number) : place - columns === role ? 0 : Infinity;
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
      const own = roleAt[place] as number;
      let delta = Infinity;
      let next = 0;
      for (let other = 1; other <= width; other++) {
        if (isUsed[other]) continue;
        const reduced =
          cost(own, other) - (potentialOfRole[own] as number) - (potentialOfPlace[other] as number);
        if (reduced < (least[other] as number)) {
          least[other] = reduced;
          cameFrom[other] = place;
        }
        if ((least[other] as number) < delta) {
          delta = least[other] as number;
          next = other;
        }
      }
      for (let other = 0; other <= width; other++) {
        if (isUsed[other]) {
          const there = roleAt[other] as number;
          potentialOfRole[there] = (potentialOfRole[there] as number) + delta;
          potentialOfPlace[other] = (potentialOfPlace[other] as number) - delta;
        } else least[other] = (least[other] as number) - delta;
      }
      place = next;
    } while (roleAt[place] !== 0);
    do {
      const before = cameFrom[place] as number;
      roleAt[place] = roleAt[before] as number;
      place = before;
    } while (place !== 0);
  }
  const found = new Array<number | null>(roles).fill(null);
  for (let place = 1; place <= columns; place++) {
    const role = roleAt[place] as number;
    if (role > 0) found[role - 1] = place - 1;
  }
  return found;
}
