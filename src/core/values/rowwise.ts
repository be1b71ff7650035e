import { FunctionError, PassedError } from '../functionError';
import type { Matrix } from './numbers';

/**
 * Applies a function cell by cell: ranges of one shape go together, a single value holds for all. The result
 * has the shape of the ranges. A single result that cannot be computed throws; in a range it is an empty text,
 * because one error inside an array makes the whole of it an error.
 */
export function rowwise(
  args: readonly (Matrix | null | undefined)[],
  compute: (cells: readonly unknown[]) => unknown,
): unknown[][] {
  const isRange = (arg: Matrix | null | undefined): arg is Matrix =>
    Boolean(arg) && ((arg?.length ?? 0) > 1 || (arg?.[0]?.length ?? 0) > 1);
  const ranges = args.filter(isRange);
  const [first] = ranges;
  if (!first) return [[compute(args.map((arg) => arg?.[0]?.[0] ?? null))]];
  const [rows, columns] = [first.length, first[0]?.length ?? 0];
  for (const range of ranges) {
    const [otherRows, otherColumns] = [range.length, range[0]?.length ?? 0];
    if (otherRows !== rows || otherColumns !== columns) {
      throw new FunctionError('DIFFERENT_SHAPE', {
        first: `${rows}×${columns}`,
        second: `${otherRows}×${otherColumns}`,
      });
    }
  }
  const spread = args.map(isRange);
  const singles = args.map((arg) => arg?.[0]?.[0] ?? null);
  return first.map((cells, row) =>
    Array.from(cells, (_, column) => {
      try {
        return compute(args.map((arg, index) => (spread[index] ? arg?.[row]?.[column] : singles[index])));
      } catch (error) {
        if (error instanceof FunctionError || error instanceof PassedError) return '';
        throw error;
      }
    }),
  );
}
