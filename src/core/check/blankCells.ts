import type { Finding } from './issue';
import type { RecognisedTable, Role } from '../recognition/table';
import { eventName } from '../roadmap/eventName';

/** Cells of a column that are empty although their row is an event; nothing where the table has no such column. */
export function blankCells(table: RecognisedTable, role: Role): Finding[] {
  const column = table.columns.single.get(role);
  if (column === undefined) return [];
  return table.rows
    .filter((row) => row.texts.has('title') && !row.texts.has(role) && !row.dates.has(role))
    .map((row) => ({ row: row.row, column, found: '', values: { event: eventName(row.texts) } }));
}
