import { cellFormat, cellValue } from '../core/workbook/cell';
import type { Row, Sheet } from '../core/workbook/workbook';

/**
 * Heights of rows whose texts wrap. Excel fits such rows when it opens a file, other programs show them one line
 * high: the file says how high they are, and that nobody chose it, so that a program may fit them again.
 */

/** Width of a column that says nothing, and size of letters that say nothing. */
const USUAL_WIDTH = 8.43;
const USUAL_SIZE = 11;
/** A line of 11 points is 15 points high. */
const LINE = 15 / 11;
/** Words do not break where a line ends: a line holds less than its width. */
const LOST_BY_WORDS = 1.12;
const MOST = 409;

function linesOf(text: string, width: number, size: number): number {
  const inLine = Math.max(1, ((width - 1) * USUAL_SIZE) / size);
  return text
    .split('\n')
    .reduce((sum, part) => sum + Math.max(1, Math.ceil((part.length * LOST_BY_WORDS) / inLine)), 0);
}

function heightOf(row: Row, sheet: Sheet, isMerged: (column: number) => boolean): number {
  let most = 0;
  row.forEach((cell, column) => {
    const format = cellFormat(cell);
    const value = cellValue(cell);
    if (!format?.wrap || typeof value !== 'string' || isMerged(column)) return;
    const size = format.fontSize ?? USUAL_SIZE;
    const lines = linesOf(value, sheet.columns?.[column]?.width ?? USUAL_WIDTH, size);
    if (lines > 1) most = Math.max(most, lines * size * LINE);
  });
  return Math.min(MOST, Math.round(most));
}

/** Row number (from 0) → height in points, for rows that need more than one line and have no height of their own. */
export function fittedRows(sheet: Sheet): Map<number, number> {
  const heights = new Map<number, number>();
  const merges = sheet.merges ?? [];
  sheet.rows.forEach((row, number) => {
    if (!row || sheet.rowLooks?.[number]?.height !== undefined) return;
    const own = merges.filter(({ top, bottom }) => top <= number && number <= bottom);
    const isMerged = (column: number): boolean =>
      own.some(({ left, right }) => left <= column && column <= right);
    const height = heightOf(row, sheet, isMerged);
    if (height > 0) heights.set(number, height);
  });
  return heights;
}
