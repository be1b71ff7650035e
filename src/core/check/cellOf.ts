import type { RecognisedTable, Role, TableRow } from '../recognition/table';
import type { CellRef } from '../workbook/edit';

/** The cell of a row in the column of a role, or of a role in a year; null where the table has no such cell. */
export function cellOf(
  { sheet, columns }: RecognisedTable,
  { row, places }: Pick<TableRow, 'row' | 'places'>,
  role: Role,
  year?: number,
): CellRef | null {
  if (places) {
    const place = places.get(role);
    return place ? { sheet, row: place.row, column: place.column } : null;
  }
  const column = year === undefined ? columns.single.get(role) : columns.yearly.get(role)?.get(year);
  return column === undefined ? null : { sheet, row, column };
}

/** What stands over the column of a role, or beside its cell where the table is written downwards. */
export function nameOfCell({ headers, columns }: RecognisedTable, { places }: TableRow, role: Role): string {
  return places ? (places.get(role)?.label ?? '') : (headers.get(columns.single.get(role) ?? -1) ?? '');
}
