/** A recognised table as the command line prints it: rows from 1, columns as letters, dates as ISO texts. */
import { parties } from '../terms/parties';
import { quantity } from '../terms/quantity';
import { columnLetters } from '../workbook/address';
import { serialToIso } from '../workbook/date';
import { TABLE_FORMS } from './kinds';
import type { RecognisedTable, Role, TableRow } from './table';
import { termReading } from './termReading';

type Json = string | number | null | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

const iso = (serial: number | null): string | null => (serial === null ? null : serialToIso(serial));

const byYear = <T extends Json>(values: ReadonlyMap<number, T> | undefined): JsonObject =>
  Object.fromEntries([...(values ?? [])].map(([year, value]) => [String(year), value]));

/** Columns of days go into `start` and `end` of the rows; the contract names no columns for them. */
function ownRoles({ kind, columns }: RecognisedTable): [Role, number][] {
  const extra = TABLE_FORMS.find((form) => form.kind === kind)?.extra ?? [];
  return [...columns.single].filter(([role]) => !extra.some((each) => each.role === role));
}

function columnsJson(table: RecognisedTable): JsonObject {
  const { columns } = table;
  const single = ownRoles(table).map(([role, column]) => [role, columnLetters(column)] as const);
  const yearly = [...columns.yearly].map(
    ([role, years]) =>
      [role, byYear(new Map([...years].map(([year, column]) => [year, columnLetters(column)])))] as const,
  );
  return Object.fromEntries([...single, ...yearly]);
}

/** What an event's words mean, beside the words. */
function roadmapJson(table: RecognisedTable, row: TableRow): JsonObject {
  const { kind, start, end } = termReading(row, table);
  const section = row.section === null ? null : (table.sections[row.section]?.title ?? null);
  return {
    section,
    termKind: kind,
    start: iso(start),
    end: iso(end),
    quantity: quantity(row.texts.get('result') ?? '')?.value ?? null,
    parties: parties(row.texts.get('responsible') ?? ''),
  };
}

function rowJson(table: RecognisedTable, row: TableRow): JsonObject {
  const form = TABLE_FORMS.find(({ kind }) => kind === table.kind);
  const isNumeric = (role: Role): boolean =>
    form?.roles.some((known) => known.role === role && known.content === 'numeric') ?? false;
  const json: JsonObject = { row: row.row + 1 };
  for (const [role] of ownRoles(table)) {
    json[role] = isNumeric(role) ? (row.numbers.get(role) ?? null) : (row.texts.get(role) ?? '');
  }
  const unit = row.texts.get('unit');
  if (unit !== undefined) json.unit = unit;
  for (const role of table.columns.yearly.keys()) {
    const isText = form?.yearly.some((known) => known.role === role && known.content === 'text');
    json[role] = byYear<string | number | null>(isText ? row.yearlyTexts.get(role) : row.yearly.get(role));
  }
  return table.kind === 'roadmap' ? { ...json, ...roadmapJson(table, row) } : json;
}

export function tableJson(table: RecognisedTable): JsonObject {
  return {
    sheet: table.sheet,
    kind: table.kind,
    headerRow: table.headerRow === null ? null : table.headerRow + 1,
    firstDataRow: table.firstDataRow + 1,
    lastDataRow: table.lastDataRow + 1,
    columns: columnsJson(table),
    sections: table.sections.map(({ row, title }) => ({ row: row + 1, title })),
    rows: table.rows.map((row) => rowJson(table, row)),
  };
}
