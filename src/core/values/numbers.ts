import { readNumber } from './readNumber';

/** A range as Excel passes it: rows of cells. */
export type Matrix = readonly (readonly unknown[])[];

/** The numbers of a range, row by row, in one pass; blanks, even a million of them, cost nothing but the look. */
export function numbers(range: Matrix): number[] {
  const found: number[] = [];
  for (let row = 0; row < range.length; row++) {
    const cells = range[row] ?? [];
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (cell === '' || cell === null) continue;
      const number = typeof cell === 'number' ? cell : readNumber(cell, row, column);
      if (number !== null) found.push(number);
    }
  }
  return found;
}
