import type { Cell, CellError, CellFormat, CellLink, CellValue, RichCell, Sheet } from './workbook';

const isObject = (cell: Cell | undefined): cell is RichCell | CellError =>
  typeof cell === 'object' && cell !== null;

/** Whether the cell is more than a value. */
export const isRich = (cell: Cell | undefined): cell is RichCell => isObject(cell) && 'value' in cell;

/** Whether a value is an error of the spreadsheet, such as `#N/A`. */
export const isError = (value: CellValue | undefined): value is CellError =>
  isObject(value) && 'error' in value;

/** What the cell holds; an absent cell holds null. */
export const cellValue = (cell: Cell | undefined): CellValue =>
  cell === undefined ? null : isRich(cell) ? cell.value : cell;

export const cellFormat = (cell: Cell | undefined): CellFormat | undefined =>
  isRich(cell) ? cell.format : undefined;

export const cellFormula = (cell: Cell | undefined): string | undefined =>
  isRich(cell) ? cell.formula : undefined;

export const cellLink = (cell: Cell | undefined): CellLink | undefined =>
  isRich(cell) ? cell.link : undefined;

/** The cell at a place of a sheet, both from 0. */
export const cellAt = (sheet: Sheet, row: number, column: number): Cell | undefined =>
  sheet.rows[row]?.[column];

export const valueAt = (sheet: Sheet, row: number, column: number): CellValue =>
  cellValue(cellAt(sheet, row, column));

/** Empty means no value, or a text of spaces alone (no-break spaces included). */
export const isBlank = (value: CellValue | undefined): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
