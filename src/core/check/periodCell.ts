import { cellText } from '../recognition/grid';
import { periodInRow, periodOfText } from '../recognition/period';
import type { RecognisedTable } from '../recognition/table';
import type { CellRef } from '../workbook/edit';
import type { Book } from './book';

/** Columns in which a title or a period is looked for. */
const WIDE = 60;

/** Where a table's period is written: its dates, the years in its title, or else the table's first cell. */
export function periodCell(table: RecognisedTable, { cell }: Pick<Book, 'cell'>): CellRef {
  const { sheet, headerTop, firstDataRow, period, columns } = table;
  const top = headerTop ?? firstDataRow;
  for (let row = top - 1; row >= 0; row--) {
    const cells = Array.from({ length: WIDE }, (_, column) => cell({ sheet, row, column }));
    if (period?.from === 'dates' && periodInRow(cells))
      return {
        sheet,
        row,
        column: cells.findIndex((each) => /^\d{2}\.\d{2}\.\d{4}$/.test(cellText(each))),
      };
    const column =
      period?.from === 'title' ? cells.findIndex((each) => periodOfText(cellText(each)) !== null) : -1;
    if (column >= 0) return { sheet, row, column };
  }
  return { sheet, row: top, column: Math.min(...columns.single.values(), WIDE) };
}
