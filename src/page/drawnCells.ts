import { cellFormat, cellValue, isBlank } from '../core/workbook/cell';
import type { Area, Cell, Sheet } from '../core/workbook/workbook';
import { boxOf, type SheetLayout } from './sheetLayout';

/** A cell as it is drawn. */
export interface DrawnCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | undefined;
  readonly box: ReturnType<typeof boxOf>;
}

/** How far a text that does not wrap may run over empty cells beside it. */
const FARTHEST = 16;

const holds = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** A long text that does not wrap is seen over the empty cells to its right, as spreadsheets show it. */
function reachOf(sheet: Sheet, row: number, column: number): number {
  const cell = sheet.rows[row]?.[column];
  if (typeof cellValue(cell) !== 'string' || cellFormat(cell)?.wrap) return column;
  let right = column;
  while (right < column + FARTHEST && isBlank(cellValue(sheet.rows[row]?.[right + 1]))) right++;
  return right;
}

/** The cells of one drawn row; a merged area is drawn in the first of its rows that is seen. */
export function drawnCells(
  sheet: Sheet,
  layout: SheetLayout,
  row: number,
  { columns, firstRow, merges }: { columns: readonly number[]; firstRow: number; merges: readonly Area[] },
): DrawnCell[] {
  const areas = merges.filter(({ top, bottom }) => row >= top && row <= bottom);
  const own = areas.filter(({ top }) => row === Math.max(top, firstRow));
  const single = columns.filter((column) => !areas.some((area) => holds(area, row, column)));
  const drawn = (area: Area): DrawnCell => ({
    row: area.top,
    column: area.left,
    cell: sheet.rows[area.top]?.[area.left],
    box: boxOf(layout, area),
  });
  return [
    ...own.map(drawn),
    ...single.map((column) =>
      drawn({ top: row, left: column, bottom: row, right: reachOf(sheet, row, column) }),
    ),
  ].sort((a, b) => a.column - b.column);
}
