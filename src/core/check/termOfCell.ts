import { termReading } from '../recognition/termReading';
import type { RecognisedTable, TableRow, ToldPeriod } from '../recognition/table';
import { readTerm } from '../terms/readTerm';
import type { TermReading } from '../terms/term';
import { isError, valueAt } from '../workbook/cell';
import { dayText } from '../workbook/date';
import type { CellRef } from '../workbook/edit';
import type { Sheet } from '../workbook/workbook';

/** A term as it is understood, and where it stands. */
export interface TermOfCell {
  readonly at: CellRef;
  /** As a person sees it: the words, or the day of a date; '' = the cell is empty. */
  readonly text: string;
  readonly reading: TermReading;
  /** What a term without a year leans on. */
  readonly period: ToldPeriod | null;
}

/** The table that a row belongs to. */
export function tableRowAt(
  tables: readonly RecognisedTable[],
  { sheet, row }: Pick<CellRef, 'sheet' | 'row'>,
): { readonly table: RecognisedTable; readonly row: TableRow } | null {
  for (const table of tables.filter((each) => each.sheet === sheet))
    for (const own of table.rows)
      if (own.row === row || [...(own.places?.values() ?? [])].some((place) => place.row === row))
        return { table, row: own };
  return null;
}

const shown = (value: string | number): string =>
  typeof value === 'number' && value >= 20_000 ? dayText(value) : String(value);

/** The term of a cell's row where its table has terms, whichever cell of the row is meant; else the cell by itself. */
export function termOfCell(sheet: Sheet, tables: readonly RecognisedTable[], cell: CellRef): TermOfCell {
  const found = tableRowAt(tables, cell);
  const column = found?.table.columns.single.get('term');
  if (found && column !== undefined) {
    const { row, table } = found;
    const text = row.texts.get('term') ?? '';
    const date = row.dates.get('term');
    return {
      at: { ...cell, column },
      text: date === undefined ? text : shown(date),
      reading: termReading(row, table),
      period: table.period,
    };
  }
  const value = valueAt(sheet, cell.row, cell.column);
  const term =
    value === null || isError(value) || typeof value === 'boolean'
      ? ''
      : typeof value === 'string'
        ? value.trim()
        : value;
  const period = found?.table.period ?? null;
  return {
    at: cell,
    text: shown(term),
    reading: readTerm(term === '' ? null : term, period ?? undefined),
    period,
  };
}
