/** A sheet as recognition looks at it: texts of cells, and which merged area a cell belongs to. */
import { cellFormat, cellValue, isError } from '../workbook/cell';
import { serialToIso, isDateFormat } from '../workbook/date';
import type { Area, Cell, Sheet } from '../workbook/workbook';

export interface Grid {
  readonly rowCount: number;
  /** One more than the last column that any row reaches. */
  readonly columnCount: number;
  readonly cell: (row: number, column: number) => Cell | undefined;
  /** Text of the cell alone, trimmed; '' for an empty cell and inside a merged area but for its first cell. */
  readonly text: (row: number, column: number) => string;
  readonly merge: (row: number, column: number) => Area | undefined;
  /** Text of the cell, or of the merged area that covers it. */
  readonly spread: (row: number, column: number) => string;
}

/** Columns beyond these are never a table of ours, whatever a file says. */
const MAX_COLUMNS = 512;

/** What a person sees in the cell, trimmed: numbers with a full stop, dates as ISO, errors as nothing. */
export function cellText(cell: Cell | undefined): string {
  const value = cellValue(cell);
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') {
    const date = isDateFormat(cellFormat(cell)?.numberFormat) ? serialToIso(value) : null;
    return date ?? String(value);
  }
  return value === null || isError(value) || typeof value === 'boolean' ? (value === true ? 'да' : '') : '';
}

/** Merged areas by each row that they touch. */
function mergesByRow(merges: readonly Area[], rowCount: number): ReadonlyMap<number, readonly Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const area of merges) {
    for (let row = area.top; row <= Math.min(area.bottom, rowCount - 1); row++) {
      const there = byRow.get(row);
      if (there) there.push(area);
      else byRow.set(row, [area]);
    }
  }
  return byRow;
}

export function grid(sheet: Sheet): Grid {
  const { rows } = sheet;
  const merges = mergesByRow(sheet.merges ?? [], rows.length);
  let columnCount = 0;
  rows.forEach((row) => (columnCount = Math.max(columnCount, row?.length ?? 0)));
  const cell = (row: number, column: number): Cell | undefined => rows[row]?.[column];
  const merge = (row: number, column: number): Area | undefined =>
    merges.get(row)?.find(({ left, right }) => left <= column && column <= right);
  const text = (row: number, column: number): string => {
    const area = merge(row, column);
    return area && (area.top !== row || area.left !== column) ? '' : cellText(rows[row]?.[column]);
  };
  const spread = (row: number, column: number): string => {
    const area = merge(row, column);
    return area ? cellText(rows[area.top]?.[area.left]) : cellText(rows[row]?.[column]);
  };
  return {
    rowCount: rows.length,
    columnCount: Math.min(columnCount, MAX_COLUMNS),
    cell,
    text,
    merge,
    spread,
  };
}
