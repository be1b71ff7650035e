import { cellText } from '../core/recognition/grid';
import { keyedRows, type KeyedRow } from '../core/summaries/kept';
import { cellAddress, sheetAddress } from '../core/workbook/address';
import type { Sheet } from '../core/workbook/workbook';

/** Formulas over the cells of another generated sheet, which may be made anew without the sheet that they stand on. */

/** A text in a formula has 255 characters at most. */
const MOST_LETTERS = 200;

export const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;

export const addressIn = (sheet: Sheet, row: number, column: number): string =>
  sheetAddress(sheet.name, cellAddress(row, column));

export const rowOf = (sheet: Sheet, table: string, key: string): KeyedRow | undefined =>
  keyedRows(sheet).find((each) => each.table === table && each.key === key);

/** Whether a text stands where it stood when the formula was written. */
function holds(sheet: Sheet, row: number, column: number): string {
  const text = cellText(sheet.rows[row]?.[column]).slice(0, MOST_LETTERS);
  return `LEFT(${addressIn(sheet, row, column)},${MOST_LETTERS})=${quoted(text)}`;
}

/** The formula as long as these rows bear their keys, and this column its header; else a text to make it anew. */
export function guarded(
  sheet: Sheet,
  rows: readonly KeyedRow[],
  formula: string,
  anew: string,
  header: { readonly row: number; readonly column: number } | null = null,
): string {
  const all = [...rows, ...(header ? [header] : [])].map(({ row, column }) => holds(sheet, row, column));
  return `=IF(${all.length === 1 ? all.join() : `AND(${all.join()})`},${formula},${quoted(anew)})`;
}
