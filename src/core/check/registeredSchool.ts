import { schoolOfCell } from '../recognition/records/schoolOfCell';
import type { RecognisedTable, TableRow } from '../recognition/table';

/** A school of a register, as its row names it. */
export interface RegisteredSchool {
  readonly table: RecognisedTable;
  readonly row: TableRow;
  /** '' where a code alone stands for it. */
  readonly name: string;
  readonly code: string | null;
  readonly status: string | null;
  readonly curator: string | null;
  readonly partner: string | null;
  readonly municipality: string | null;
  readonly pupils: number | null;
  readonly teachers: number | null;
}

/** The schools of a register, in the order of its rows. */
export function registeredSchools(table: RecognisedTable): RegisteredSchool[] {
  return table.rows.flatMap((row): RegisteredSchool[] => {
    const said = (role: string): string | null => row.texts.get(role) ?? null;
    const { name, code } = schoolOfCell(said('school') ?? '');
    const school = { table, row, name, code: said('code') ?? code };
    if (school.name === '' && school.code === null) return [];
    return [
      {
        ...school,
        status: said('status'),
        curator: said('curator'),
        partner: said('partner'),
        municipality: said('municipality'),
        pupils: row.numbers.get('pupils') ?? null,
        teachers: row.numbers.get('teachers') ?? null,
      },
    ];
  });
}
