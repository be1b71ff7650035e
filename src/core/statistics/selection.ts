/** Rounds after which a part is sorted instead: no order of values makes the search slow. */
const ROUNDS = 60;

const middleOf = (a: number, b: number, c: number): number =>
  Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));

/**
 * The value that would stand at `place` (from 0) if the list were sorted. Reorders the list: what is smaller
 * stands before the place, what is greater behind it. Hoare's selection, O(n); O(n log n) at worst.
 */
export function selection(list: Float64Array, place: number): number {
  let [low, high] = [0, list.length - 1];
  for (let round = 0; low < high; round++) {
    if (round === ROUNDS) {
      list.subarray(low, high + 1).sort();
      break;
    }
    const pivot = middleOf(list[low] as number, list[(low + high) >> 1] as number, list[high] as number);
    let [left, right] = [low, high];
    while (left <= right) {
      while ((list[left] as number) < pivot) left++;
      while ((list[right] as number) > pivot) right--;
      if (left > right) break;
      const moved = list[left] as number;
      list[left++] = list[right] as number;
      list[right--] = moved;
    }
    if (place <= right) high = right;
    else if (place >= left) low = left;
    else break;
  }
  return list[place] as number;
}
