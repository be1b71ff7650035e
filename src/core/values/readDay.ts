import { FunctionError, PassedError } from './functionError';
import { isMissing } from './missing';
import { errorOf } from './readNumber';

/**
 * The day of a cell: a serial number without its time of day, or null where the cell is missing. A text, even one
 * that looks like a date, and what lies before Excel's calendar are `BAD_DATE`.
 */
export function readDay(cell: unknown): number | null {
  if (typeof cell === 'number' && cell >= 1) return Math.floor(cell);
  if (cell === null || cell === undefined || (typeof cell === 'string' && isMissing(cell))) return null;
  const error = errorOf(cell);
  if (error) throw new PassedError(error);
  throw new FunctionError('BAD_DATE', { text: String(cell) });
}
