import { PassedError } from './functionError';
import { errorOf } from './readNumber';

/** The text of a cell, empty for a blank; a boolean has none. An error of the sheet goes through. */
export function readText(cell: unknown): string {
  if (cell === null || cell === undefined || typeof cell === 'boolean') return '';
  const error = errorOf(cell);
  if (error) throw new PassedError(error);
  return String(cell);
}
