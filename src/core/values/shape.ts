import { FunctionError } from './functionError';
import type { Matrix } from './numbers';

/** Number of cells of a range. */
export function sizeOf(range: Matrix): number {
  let size = 0;
  for (const row of range) size += row.length;
  return size;
}

/** `20×1`: rows and columns of a range. */
export const shapeOf = (range: Matrix): string => `${range.length}×${sizeOf(range) / range.length}`;

/** Whether an argument is more than one cell. */
export const isRange = (arg: Matrix | null | undefined): arg is Matrix =>
  arg !== null && arg !== undefined && (arg.length > 1 || arg.some(({ length }) => length > 1));

/** Refuses two ranges that do not have the same number of cells. */
export function requireSameSize(first: Matrix, second: Matrix): void {
  const [size, otherSize] = [sizeOf(first), sizeOf(second)];
  if (size !== otherSize) throw new FunctionError('DIFFERENT_LENGTH', { first: size, second: otherSize });
}
