import { FunctionError, PassedError } from './functionError';
import type { Matrix } from './numbers';
import { isRange, shapeOf } from './shape';

/** What a cell means to a function; row and column from 0, within its range. Throws what it cannot read. */
export type Reader<T> = (cell: unknown, row: number, column: number) => T;

type AtMostFive = readonly [unknown, unknown?, unknown?, unknown?, unknown?];

/** A function of one row of arguments, up to five. */
export interface RowFunction<Values extends AtMostFive, Result> {
  /** How each argument is read, in their order; null = missing. */
  readonly read: { readonly [Index in keyof Values]: Reader<Values[Index] | null> };
  /** So many arguments, from the first on and up to four, must not be missing: without them there is no result. */
  readonly needed?: number;
  /** The result, or null where there is too little data for one. May throw. */
  readonly compute: (...values: Values) => Result | null;
  /** Why a single value has no result; `NO_VALUE` where not given. */
  readonly absent?: (first: Values[0]) => FunctionError;
}

export type Arg = Matrix | null | undefined;

function commonShape(args: readonly Arg[]): Matrix | null {
  let first: Matrix | null = null;
  for (let index = 0; index < args.length; index++) {
    const arg = args[index];
    if (!isRange(arg)) continue;
    first ??= arg;
    if (arg.length !== first.length || arg[0]?.length !== first[0]?.length)
      throw new FunctionError('DIFFERENT_SHAPE', { first: shapeOf(first), second: shapeOf(arg) });
  }
  return first;
}

const single = (arg: Arg, read: Reader<unknown> | undefined): unknown => read?.(arg?.[0]?.[0] ?? null, 0, 0);

/*
 * Arguments are named one by one from here on and not kept in lists: a list per cell would cost more than the
 * arithmetic of the functions.
 */

const isMissing = (needed: number, a: unknown, b: unknown, c: unknown, d: unknown): boolean =>
  (needed > 0 && a === null) ||
  (needed > 1 && b === null) ||
  (needed > 2 && c === null) ||
  (needed > 3 && d === null);

/** The result of single values; throws where there is none. */
function singleResult<Values extends AtMostFive, Result>(
  { read, needed = 0, compute, absent }: RowFunction<Values, Result>,
  args: { readonly [Index in keyof Values]: Arg },
): Result {
  const a = single(args[0], read[0]);
  const b = single(args[1], read[1]);
  const c = single(args[2], read[2]);
  const d = single(args[3], read[3]);
  const e = single(args[4], read[4]);
  const result = isMissing(needed, a, b, c, d) ? null : (compute as Compute<Result>)(a, b, c, d, e);
  if (result === null) throw absent?.(a as Values[0]) ?? new FunctionError('NO_VALUE');
  return result;
}

type Readers = readonly [Reader<unknown>, Reader<unknown>, Reader<unknown>, Reader<unknown>, Reader<unknown>];
type Compute<Result> = (...values: readonly unknown[]) => Result | null;

/** Results of whole ranges, an empty text where there is none. */
function spilled<Values extends AtMostFive, Result>(
  { read, needed = 0, compute }: RowFunction<Values, Result>,
  args: { readonly [Index in keyof Values]: Arg },
  shape: Matrix,
): (Result | '')[][] {
  const readers = read as readonly Reader<unknown>[];
  const ranges = args.map((arg) => (isRange(arg) ? arg : null));
  const [range1, range2, range3, range4, range5] = ranges;
  const [read1, read2, read3, read4, read5] = readers as Readers;
  const [value1, value2, value3, value4, value5] = readers.map((readCell, index) =>
    ranges[index] ? null : single(args[index], readCell),
  );
  const element = (row: number, column: number): Result | '' => {
    try {
      const a = range1 ? read1(range1[row]?.[column], row, column) : value1;
      const b = range2 ? read2(range2[row]?.[column], row, column) : value2;
      const c = range3 ? read3(range3[row]?.[column], row, column) : value3;
      const d = range4 ? read4(range4[row]?.[column], row, column) : value4;
      const e = range5 ? read5(range5[row]?.[column], row, column) : value5;
      if (isMissing(needed, a, b, c, d)) return '';
      return (compute as Compute<Result>)(a, b, c, d, e) ?? '';
    } catch (error) {
      if (error instanceof FunctionError || error instanceof PassedError) return '';
      throw error;
    }
  };
  return shape.map(({ length }, row) => {
    if (length === 1) return [element(row, 0)];
    return Array.from({ length }, (_, column) => element(row, column));
  });
}

/**
 * Applies a function cell by cell: ranges of one shape go together, a single value holds for all. The result has
 * the shape of the ranges, and in it an element that cannot be computed is an empty text, because one error inside
 * an array makes the whole of it an error. A single result that cannot be computed throws; so does a single value
 * that cannot be read, since nothing can be computed with it (a wrong direction for a whole column).
 */
export function rowwise<Values extends AtMostFive, Result>(
  row: RowFunction<Values, Result>,
  args: { readonly [Index in keyof Values]: Arg },
): (Result | '')[][] {
  const shape = commonShape(args);
  return shape ? spilled(row, args, shape) : [[singleResult(row, args)]];
}
