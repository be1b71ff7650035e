/** A recognised table as the command line prints it: rows from 1, columns as letters, dates as ISO texts. */
import { rolesOf } from './kinds/kind';
import { parties } from '../terms/parties';
import { quantity } from '../terms/quantity';
import { columnLetters } from '../workbook/address';
import { serialToIso } from '../workbook/date';
import { TABLE_FORMS } from './kinds';
import type { ResultRecord } from './records/record';
import type { RecognisedTable, Role, Section, TableRow } from './table';
import { termReading } from './termReading';

type Json = string | number | null | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

const iso = (serial: number | null): string | null => (serial === null ? null : serialToIso(serial));

const byYear = <T extends Json>(values: ReadonlyMap<number, T> | undefined): JsonObject =>
  Object.fromEntries([...(values ?? [])].map(([year, value]) => [String(year), value]));

/** Roles that a table is known by, and those that only stand beside them: days beside a term, comments, sources. */
function parted({ kind, columns }: RecognisedTable): { own: [Role, number][]; beside: [Role, number][] } {
  const form = TABLE_FORMS.find((each) => each.kind === kind);
  const isBeside = (role: Role): boolean =>
    (form?.extra?.some((each) => each.role === role) ?? false) && !isDays(role, columns);
  return {
    own: [...columns.single].filter(([role]) => !isBeside(role)),
    beside: [...columns.single].filter(([role]) => isBeside(role)),
  };
}

/** Two columns of days are the term where no other column is. */
const isDays = (role: Role, { single }: RecognisedTable['columns']): boolean =>
  (role === 'start' || role === 'end') && !single.has('term');

function columnsJson(table: RecognisedTable): JsonObject {
  const { columns } = table;
  const single = parted(table).own.map(([role, column]) => [role, columnLetters(column)] as const);
  const yearly = [...columns.yearly].map(
    ([role, years]) =>
      [role, byYear(new Map([...years].map(([year, column]) => [year, columnLetters(column)])))] as const,
  );
  const periods = [...(columns.periods ?? [])].map(([key, column]) => [key, columnLetters(column)] as const);
  return Object.fromEntries([
    ...single,
    ...yearly,
    ...(columns.periods ? [['periods', Object.fromEntries(periods)] as const] : []),
  ]);
}

function besideJson(table: RecognisedTable): JsonObject {
  const { beside } = parted(table);
  const letters = beside.map(([role, column]) => [role, columnLetters(column)] as const);
  return beside.length > 0 ? { beside: Object.fromEntries(letters) } : {};
}

/** What an event's words mean, beside the words. */
function roadmapJson(table: RecognisedTable, row: TableRow): JsonObject {
  const { kind, start, end } = termReading(row, table);
  const section = row.section === null ? null : (table.sections[row.section] as Section).title;
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
    (form ? rolesOf(form) : []).some((known) => known.role === role && known.content === 'numeric');
  const json: JsonObject = { row: row.row + 1 };
  const { own, beside } = parted(table);
  for (const [role] of [...own, ...beside]) {
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

/** Rows count from 1 here too. */
const recordJson = ({ row, marks, journal, ...record }: ResultRecord): JsonObject => ({
  row: row + 1,
  ...record,
  marks: marks && { ...marks },
  ...(journal && { journal: { ...journal } }),
});

function recordsJson({ records }: RecognisedTable): JsonObject {
  if (!records) return {};
  const read = records();
  return {
    records: read.records.map(recordJson),
    groups: read.groups.map(recordJson),
    ...(read.declared.length > 0 && {
      declared: read.declared.map(({ row, ...numbers }) => ({ row: row + 1, ...numbers })),
    }),
  };
}

export function tableJson(table: RecognisedTable): JsonObject {
  return {
    sheet: table.sheet,
    kind: table.kind,
    headerRow: table.headerRow === null ? null : table.headerRow + 1,
    firstDataRow: table.firstDataRow + 1,
    lastDataRow: table.lastDataRow + 1,
    columns: columnsJson(table),
    ...besideJson(table),
    sections: table.sections.map(({ row, title }) => ({ row: row + 1, title })),
    rows: table.rows.map((row) => rowJson(table, row)),
    ...recordsJson(table),
  };
}
