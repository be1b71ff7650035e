import { FunctionError, PassedError } from '../functionError';
import type { Matrix } from './numbers';
import { isRange, shapeOf } from './shape';

/** What a cell means to a function; row and column from 0, within its range. Throws what it cannot read. */
export type Reader<T> = (cell: unknown, row: number, column: number) => T;

/** A function of one row of arguments. */
export interface RowFunction<Values extends readonly unknown[], Result> {
  /** How each argument is read, in their order; null = missing. */
  readonly read: { readonly [Index in keyof Values]: Reader<Values[Index] | null> };
  /** So many arguments, from the first on, must not be missing: without them there is no result. */
  readonly needed?: number;
  /** The result, or null where there is too little data for one. May throw. */
  readonly compute: (...values: Values) => Result | null;
  /** Why a single value has no result; `NO_VALUE` where not given. */
  readonly absent?: (...values: Values) => FunctionError;
}

export type Arg = Matrix | null | undefined;

function commonShape(args: readonly Arg[]): Matrix | null {
  let first: Matrix | null = null;
  for (const arg of args) {
    if (!isRange(arg)) continue;
    first ??= arg;
    if (arg.length !== first.length || arg[0]?.length !== first[0]?.length)
      throw new FunctionError('DIFFERENT_SHAPE', { first: shapeOf(first), second: shapeOf(arg) });
  }
  return first;
}

const isMissing = (values: readonly unknown[], needed: number): boolean => {
  for (let index = 0; index < needed; index++) if (values[index] === null) return true;
  return false;
};

/**
 * Applies a function cell by cell: ranges of one shape go together, a single value holds for all. The result has
 * the shape of the ranges, and in it an element that cannot be computed is an empty text, because one error inside
 * an array makes the whole of it an error. A single result that cannot be computed throws; so does a single value
 * that cannot be read, since nothing can be computed with it (a wrong direction for a whole column).
 */
export function rowwise<Values extends readonly unknown[], Result>(
  { read, needed = 0, compute, absent }: RowFunction<Values, Result>,
  args: { readonly [Index in keyof Values]: Arg },
): (Result | '')[][] {
  const readers = read as readonly Reader<unknown>[];
  const list = args as readonly Arg[];
  const shape = commonShape(list);
  const values: unknown[] = [];
  const spread: number[] = [];
  for (let index = 0; index < readers.length; index++) {
    const arg = list[index];
    const isSpread = shape !== null && isRange(arg);
    if (isSpread) spread.push(index);
    values.push(isSpread ? null : readers[index]?.(arg?.[0]?.[0] ?? null, 0, 0));
  }
  const call = (): Result | null =>
    isMissing(values, needed) ? null : compute(...(values as unknown as Values));
  if (!shape) {
    const result = call();
    if (result === null) throw absent?.(...(values as unknown as Values)) ?? new FunctionError('NO_VALUE');
    return [[result]];
  }
  return spilled(shape, call, (row, column) => {
    for (const index of spread) values[index] = readers[index]?.(list[index]?.[row]?.[column], row, column);
  });
}

/** Results of whole ranges; `take` reads the arguments of one place, and `call` computes with them. */
function spilled<Result>(
  shape: Matrix,
  call: () => Result | null,
  take: (row: number, column: number) => void,
): (Result | '')[][] {
  const element = (row: number, column: number): Result | '' => {
    try {
      take(row, column);
      return call() ?? '';
    } catch (error) {
      if (error instanceof FunctionError || error instanceof PassedError) return '';
      throw error;
    }
  };
  const results: (Result | '')[][] = [];
  for (let row = 0; row < shape.length; row++) {
    const width = shape[row]?.length ?? 0;
    const line = width === 0 ? [] : [element(row, 0)];
    for (let column = 1; column < width; column++) line.push(element(row, column));
    results.push(line);
  }
  return results;
}
