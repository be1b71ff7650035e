import { FunctionError } from '../values/functionError';
import { mean } from './mean';

/** A straight line through (centre, level). */
export interface Line {
  readonly slope: number;
  readonly centre: number;
  readonly level: number;
}

/** Whether all values are one and the same. */
const isConstant = (values: ArrayLike<number>): boolean => {
  for (let index = 1; index < values.length; index++) if (values[index] !== values[0]) return false;
  return true;
};

/**
 * Ordinary least squares: the line from which the points (xᵢ, yᵢ) differ least, by the sum of squares. It passes
 * through the means. Lists of one length; x that are all equal are `EQUAL_CONDITIONS`. O(n).
 */
export function leastSquares(x: ArrayLike<number>, y: ArrayLike<number>): Line {
  const [centre, level] = [mean({ values: x }), mean({ values: y })];
  if (isConstant(x)) throw new FunctionError('EQUAL_CONDITIONS');
  let [products, squares] = [0, 0];
  for (let index = 0; index < x.length; index++) {
    const distance = (x[index] as number) - centre;
    products += distance * ((y[index] as number) - level);
    squares += distance * distance;
  }
  return { slope: products / squares, centre, level };
}

/** Value of a line at x. */
export const valueAt = ({ slope, centre, level }: Line, x: number): number => level + slope * (x - centre);
