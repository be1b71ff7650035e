/** A sheet as recognition looks at it: texts of cells, and which merged area a cell belongs to. */
import { cellFormat, cellValue, isError } from '../workbook/cell';
import { eachCell } from '../workbook/eachCell';
import { calendarDay, isDateFormat } from '../workbook/date';
import type { Area, Cell, Row, Sheet } from '../workbook/workbook';

export interface Grid {
  readonly rowCount: number;
  /** One more than the last column that any row reaches, among those where tables may stand. */
  readonly columnCount: number;
  /** Cells of a row as they are, up to its last one in a column where tables may stand. */
  readonly cells: (row: number) => Row;
  /** Whether a merged area touches the row. */
  readonly isMerged: (row: number) => boolean;
  readonly cell: (row: number, column: number) => Cell | undefined;
  /** Text of the cell alone, trimmed; '' for an empty cell and inside a merged area but for its first cell. */
  readonly text: (row: number, column: number) => string;
  readonly merge: (row: number, column: number) => Area | undefined;
  /** The merged area that covers the cell, or the cell alone. */
  readonly area: (row: number, column: number) => Area;
  /** Text of the cell, or of the merged area that covers it. */
  readonly spread: (row: number, column: number) => string;
}

const NO_CELLS: Row = [];

/** Columns beyond these are never a table of ours, whatever a file says. */
export const MAX_COLUMNS = 512;

/** 44058 → `15.08.2020` */
function dateText(serial: number): string | null {
  const day = calendarDay(serial);
  return day && `${String(day.day).padStart(2, '0')}.${String(day.month).padStart(2, '0')}.${day.year}`;
}

/** What a person sees in the cell, trimmed: numbers with a full stop, dates as `15.08.2020`, errors as nothing. */
export function cellText(cell: Cell | undefined): string {
  const value = cellValue(cell);
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') {
    const date = isDateFormat(cellFormat(cell)?.numberFormat) ? dateText(value) : null;
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

/** A row without what stands beyond all tables: a lone cell in column XFD must not make every row as long. */
function near(row: Row | undefined): Row | undefined {
  if (!row || row.length <= MAX_COLUMNS) return row;
  const cells: Cell[] = [];
  eachCell(row, (cell, column) => {
    if (column < MAX_COLUMNS) cells[column] = cell;
  });
  return cells;
}

export function grid(sheet: Sheet): Grid {
  const rows = sheet.rows.map(near);
  const merges = mergesByRow(sheet.merges ?? [], rows.length);
  let widest = 0;
  for (const row of rows) if (row && row.length > widest) widest = row.length;
  const cells = (row: number): Row => rows[row] ?? NO_CELLS;
  const isMerged = (row: number): boolean => merges.has(row);
  const cell = (row: number, column: number): Cell | undefined => rows[row]?.[column];
  const merge = (row: number, column: number): Area | undefined =>
    merges.get(row)?.find(({ left, right }) => left <= column && column <= right);
  const area = (row: number, column: number): Area =>
    merge(row, column) ?? { top: row, left: column, bottom: row, right: column };
  const text = (row: number, column: number): string => {
    const merged = merge(row, column);
    return merged && (merged.top !== row || merged.left !== column) ? '' : cellText(rows[row]?.[column]);
  };
  const spread = (row: number, column: number): string => {
    const merged = merge(row, column);
    return cellText(merged ? rows[merged.top]?.[merged.left] : rows[row]?.[column]);
  };
  return { rowCount: rows.length, columnCount: widest, cells, isMerged, cell, text, merge, area, spread };
}
