import { readNumber } from './readNumber';

/** A range as Excel passes it: rows of cells. */
export type Matrix = readonly (readonly unknown[])[];

const FIRST_CAPACITY = 1024;
const GROWTH = 8;

/** A longer copy, never longer than the range has cells. */
function grown(list: Float64Array, range: Matrix): Float64Array {
  const cells = range.length * (range[0]?.length ?? 1);
  const longer = new Float64Array(Math.max(list.length + 1, Math.min(list.length * GROWTH, cells)));
  longer.set(list);
  return longer;
}

/**
 * The numbers of a range, row by row, in one pass; blanks, even a million of them, cost nothing but the look.
 * What a cell means as a number, and what is an error, is said by `readNumber`.
 */
export function numbers(range: Matrix): Float64Array {
  let found: Float64Array = new Float64Array(FIRST_CAPACITY);
  let count = 0;
  for (let row = 0; row < range.length; row++) {
    const cells = range[row] as readonly unknown[];
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (cell === '' || cell === null) continue;
      const number = readNumber(cell, row, column);
      if (number === null) continue;
      if (count === found.length) found = grown(found, range);
      found[count++] = number;
    }
  }
  return found.subarray(0, count);
}
