import type { Matrix } from './numbers';
import { readNumber } from './readNumber';
import { requireSameSize } from './shape';

/** What a cell of a range means, null where it is missing; row and column from 0, within the range. */
export type CellReader<T> = (cell: unknown, row: number, column: number) => T | null;

export interface Pairs<A, B> {
  readonly first: readonly A[];
  readonly second: readonly B[];
  /** Where the pairs stood: cells of the ranges counted row by row, from 0. */
  readonly places: readonly number[];
}

const isEmpty = (cell: unknown): boolean => cell === '' || cell === null || cell === undefined;

/**
 * Two ranges taken cell by cell, row by row; a pair with a missing half is skipped, but what stands in the other
 * half must still be readable. Ranges of one size and another shape (a column and a row) go together too; another
 * size is `DIFFERENT_LENGTH`. One pass; blanks are not copied.
 */
export function pairs<A, B>(
  firstRange: Matrix,
  secondRange: Matrix,
  readFirst: CellReader<A>,
  readSecond: CellReader<B>,
): Pairs<A, B> {
  requireSameSize(firstRange, secondRange);
  const first: A[] = [];
  const second: B[] = [];
  const places: number[] = [];
  let [otherRow, otherColumn, place] = [0, 0, -1];
  for (let row = 0; row < firstRange.length; row++) {
    const cells = firstRange[row] as readonly unknown[];
    for (let column = 0; column < cells.length; column++) {
      while (otherColumn >= (secondRange[otherRow] as readonly unknown[]).length)
        [otherRow, otherColumn] = [otherRow + 1, 0];
      const [cell, other] = [cells[column], secondRange[otherRow]?.[otherColumn]];
      const otherPlace = otherColumn++;
      place++;
      if (isEmpty(cell) && isEmpty(other)) continue;
      const value = readFirst(cell, row, column);
      const otherValue = readSecond(other, otherRow, otherPlace);
      if (value === null || otherValue === null) continue;
      first.push(value);
      second.push(otherValue);
      places.push(place);
    }
  }
  return { first, second, places };
}

/** Pairs of numbers, such as results with conditions. */
export const numberPairs = (first: Matrix, second: Matrix): Pairs<number, number> =>
  pairs(first, second, readNumber, readNumber);
