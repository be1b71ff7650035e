import { FunctionError } from '../functionError';
import { numbers, type Matrix } from './numbers';
import { readNumber } from './readNumber';

export interface Weighted {
  readonly values: readonly number[];
  /** Absent = all weights equal. */
  readonly weights?: readonly number[];
}

const sizeOf = (range: Matrix): number => range.reduce((sum, row) => sum + row.length, 0);

/**
 * Values with their weights, cell by cell; a pair with a missing half is skipped. Errors: ranges of different
 * size, a negative weight, weights whose sum is not positive.
 */
export function weighted(range: Matrix, weightRange: Matrix | null | undefined): Weighted {
  if (!weightRange) return { values: numbers(range) };
  const [size, weightSize] = [sizeOf(range), sizeOf(weightRange)];
  if (size !== weightSize) throw new FunctionError('DIFFERENT_LENGTH', { first: size, second: weightSize });
  const values: number[] = [];
  const weights: number[] = [];
  const flatWeights = weightRange.flat();
  const weightColumns = weightRange[0]?.length ?? 1;
  let index = 0;
  let sum = 0;
  range.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      const value = readNumber(cell, row, column);
      const place = index++;
      const weight = readNumber(flatWeights[place], Math.floor(place / weightColumns), place % weightColumns);
      if (value === null || weight === null) return;
      if (weight < 0) throw new FunctionError('NEGATIVE_WEIGHT', { weight });
      values.push(value);
      weights.push(weight);
      sum += weight;
    }),
  );
  if (values.length > 0 && !(sum > 0)) throw new FunctionError('NO_WEIGHT');
  return { values, weights };
}
