import type { RecognisedTable } from '../recognition/table';
import type { Cell } from '../workbook/workbook';
import type { Book } from './book';
import type { Finding } from './issue';

/** What is found in the filled cells of some columns of a table, row by row; most hold nothing to speak of. */
export function findingsInColumns(
  { sheet, rows }: RecognisedTable,
  columns: readonly number[],
  { rowsOf }: Pick<Book, 'rowsOf'>,
  find: (cell: Cell, row: number, column: number) => Omit<Finding, 'at'> | null,
): Finding[] {
  const found: Finding[] = [];
  const cells = rowsOf(sheet);
  const look = (row: number, column: number): void => {
    const cell = cells[row]?.[column];
    if (cell === undefined || cell === null) return;
    const finding = find(cell, row, column);
    if (finding) found.push({ ...finding, at: { sheet, row, column } });
  };
  for (const { row, places } of rows) {
    if (places) {
      for (const place of places.values()) if (columns.includes(place.column)) look(place.row, place.column);
    } else if (cells[row]) {
      for (const column of columns) look(row, column);
    }
  }
  return found;
}
