import type { RecognisedTable, Role, TableRow } from '../recognition/table';
import type { CellRef } from '../workbook/edit';

/** The cell of a row in the column of a role, or of a role in a year; null where the table has no such column. */
export function cellOf(
  { sheet, columns }: RecognisedTable,
  { row }: Pick<TableRow, 'row'>,
  role: Role,
  year?: number,
): CellRef | null {
  const column = year === undefined ? columns.single.get(role) : columns.yearly.get(role)?.get(year);
  return column === undefined ? null : { sheet, row, column };
}
