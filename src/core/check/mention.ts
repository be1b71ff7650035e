import { schoolOfCell } from '../recognition/records/schoolOfCell';
import type { RecognisedTable } from '../recognition/table';
import type { CellRef } from '../workbook/edit';
import { cellOf } from './cellOf';
import type { TemplateSheet } from './book';
import { entriesOf, entryAt, entryText } from './entry';
import type { Result } from './result';

/** A school as a sheet names it, with every cell that names it so. */
export interface SchoolMention {
  readonly name: string;
  readonly code: string | null;
  readonly cells: readonly [CellRef, ...CellRef[]];
}

/** Templates whose schools are read as results, or are the register itself. */
const READ_OTHERWISE = new Set(['results', 'conditions', 'schools']);

/** The cells that name schools, those of a sheet with one text together, in the order of sheets and rows. */
export function mentionsIn(
  results: readonly Result[],
  conditions: readonly RecognisedTable[],
  sheets: readonly TemplateSheet[],
): SchoolMention[] {
  const found = new Map<string, { name: string; code: string | null; cells: [CellRef, ...CellRef[]] }>();
  const add = (name: string, code: string | null, at: CellRef | null): void => {
    if (!at || (name === '' && !code)) return;
    const key = `${at.sheet}\n${code ?? ''}\n${name}`;
    const there = found.get(key);
    if (!there) found.set(key, { name, code, cells: [at] });
    else if (there.cells.at(-1)?.row !== at.row) there.cells.push(at);
  };
  for (const { table, record } of results)
    add(record.school ?? '', record.code, cellOf(table, record, 'school') ?? cellOf(table, record, 'code'));
  for (const table of conditions) {
    for (const row of table.rows) {
      const { name, code } = schoolOfCell(row.texts.get('school') ?? '');
      add(name, row.texts.get('code') ?? code, cellOf(table, row, 'school'));
    }
  }
  for (const sheet of sheets) {
    if (READ_OTHERWISE.has(sheet.template.id)) continue;
    for (const entry of entriesOf(sheet)) {
      const { name, code } = schoolOfCell(entryText(entry, 'school'));
      add(name, code, entryAt(entry, 'school'));
    }
  }
  return [...found.values()];
}
