import type { RecognisedTable } from '../recognition/table';
import type { CellRef } from '../workbook/edit';
import type { Cell } from '../workbook/workbook';
import type { Book } from './book';
import type { Finding } from './issue';

/** What is found in the filled cells of some columns of a table, row by row; most hold nothing to speak of. */
export function findingsInColumns(
  { sheet, rows }: RecognisedTable,
  columns: readonly number[],
  { rowsOf }: Pick<Book, 'rowsOf'>,
  find: (cell: Cell, at: () => CellRef) => Omit<Finding, 'at'> | null,
): Finding[] {
  const found: Finding[] = [];
  const cells = rowsOf(sheet);
  for (const { row } of rows) {
    const own = cells[row];
    if (!own) continue;
    for (const column of columns) {
      const cell = own[column];
      if (cell === undefined || cell === null) continue;
      const at = (): CellRef => ({ sheet, row, column });
      const finding = find(cell, at);
      if (finding) found.push({ ...finding, at: at() });
    }
  }
  return found;
}
