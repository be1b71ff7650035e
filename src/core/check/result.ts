import type { ResultRecord } from '../recognition/records/record';
import type { RecognisedTable, TableRow } from '../recognition/table';

/** A result of one school in one subject, year and grade, and where it stands. */
export interface Result {
  readonly table: RecognisedTable;
  /** Null where it was counted from rows of pupils. */
  readonly row: TableRow | null;
  readonly record: ResultRecord;
}

/** The results of a table. */
export function resultsOf(table: RecognisedTable): Result[] {
  const rows: (TableRow | undefined)[] = [];
  for (const row of table.rows) rows[row.row] = row;
  return (table.records?.().records ?? []).map((record) => ({
    table,
    row: rows[record.row] ?? null,
    record,
  }));
}
