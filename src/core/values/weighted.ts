import { FunctionError } from './functionError';
import { numbers, type Matrix } from './numbers';
import { numberPairs } from './pairs';

/** Values of schools and what each school counts for. */
export interface Weighted {
  readonly values: ArrayLike<number>;
  /** At least 0, with a positive sum; absent = all weights equal. */
  readonly weights?: ArrayLike<number>;
}

/**
 * Values with their weights, cell by cell; a pair with a missing half is skipped. Errors: ranges of different
 * size, a negative weight, weights whose sum is not positive.
 */
export function weighted(range: Matrix, weightRange?: Matrix | null): Weighted {
  if (!weightRange) return { values: numbers(range) };
  const { first: values, second: weights } = numberPairs(range, weightRange);
  let sum = 0;
  for (const weight of weights) {
    if (weight < 0) throw new FunctionError('NEGATIVE_WEIGHT', { weight });
    sum += weight;
  }
  if (values.length > 0 && !(sum > 0)) throw new FunctionError('NO_WEIGHT');
  return { values, weights };
}
