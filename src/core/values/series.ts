import type { Matrix } from './numbers';
import { readNumber } from './readNumber';

/**
 * The numbers of a range, row by row, each with its index among all cells of the range: missing values keep their
 * place. One pass; blanks are not copied.
 */
export function series(range: Matrix): { readonly values: number[]; readonly places: number[] } {
  const values: number[] = [];
  const places: number[] = [];
  let place = 0;
  range.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      const number = readNumber(cell, row, column);
      if (number !== null) {
        values.push(number);
        places.push(place);
      }
      place++;
    }),
  );
  return { values, places };
}
