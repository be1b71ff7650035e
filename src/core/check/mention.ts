import { schoolOfCell } from '../recognition/records/schoolOfCell';
import type { RecognisedTable } from '../recognition/table';
import { remembered } from '../values/remembered';
import type { CellRef } from '../workbook/edit';
import type { TemplateSheet } from './book';
import { cellOf } from './cellOf';
import { entriesOf, entryText } from './entry';
import type { Result } from './result';

/** A school as a column of a sheet names it, with every row that names it so. */
export interface SchoolMention {
  readonly name: string;
  readonly code: string | null;
  /** The first cell. */
  readonly at: CellRef;
  /** Rows of that column, the first one too. */
  readonly rows: readonly number[];
}

/** Templates whose schools are read as results, or are the register itself. */
const READ_OTHERWISE = new Set(['results', 'conditions', 'schools']);

/** Gathers the mentions of one column: a school that a hundred thousand rows name is one mention. */
function gathering(sheet: string, column: number) {
  const found = new Map<string, Map<string | null, SchoolMention & { rows: number[] }>>();
  return {
    add(name: string, code: string | null, row: number): void {
      if (name === '' && !code) return;
      const byCode = found.get(name) ?? new Map<string | null, SchoolMention & { rows: number[] }>();
      if (byCode.size === 0) found.set(name, byCode);
      const there = byCode.get(code);
      if (!there) byCode.set(code, { name, code, at: { sheet, row, column }, rows: [row] });
      else if (there.rows.at(-1) !== row) there.rows.push(row);
    },
    all: (): SchoolMention[] => [...found.values()].flatMap((byCode) => [...byCode.values()]),
  };
}

/** The cells that a mention stands in. */
export const cellsOf = ({ at, rows }: SchoolMention): CellRef[] => rows.map((row) => ({ ...at, row }));

/** The schools that results, conditions and sheets of templates name, column by column. */
export function mentionsIn(
  results: readonly Result[],
  conditions: readonly RecognisedTable[],
  sheets: readonly TemplateSheet[],
): SchoolMention[] {
  const inTables = new Map<RecognisedTable, ReturnType<typeof gathering>>();
  for (const { table, record } of results) {
    const { single } = table.columns;
    const known =
      inTables.get(table) ?? gathering(table.sheet, single.get('school') ?? single.get('code') ?? 0);
    inTables.set(table, known);
    known.add(record.school ?? '', record.code, record.row);
  }
  const schoolIn = remembered(schoolOfCell);
  const ofConditions = conditions.flatMap((table) => {
    const { sheet, columns, rows } = table;
    const across = gathering(sheet, columns.single.get('school') ?? 0);
    const downwards = rows.flatMap((row) => {
      const at = cellOf(table, row, 'school');
      const { name, code } = schoolIn(row.texts.get('school') ?? '');
      const known = row.places && at ? gathering(sheet, at.column) : across;
      known.add(name, row.texts.get('code') ?? code, at?.row ?? row.row);
      return known === across ? [] : [known];
    });
    return [across, ...downwards];
  });
  const inSheets = sheets.flatMap((sheet) => {
    const column = sheet.reading?.columns.get('school');
    if (READ_OTHERWISE.has(sheet.template.id) || column === undefined) return [];
    const known = gathering(sheet.sheet, column);
    for (const entry of entriesOf(sheet)) {
      const { name, code } = schoolIn(entryText(entry, 'school'));
      known.add(name, code, entry.row);
    }
    return [known];
  });
  return [...inTables.values(), ...ofConditions, ...inSheets].flatMap(({ all }) => all());
}
