import { rolesOf } from './kinds/kind';
import type { Template } from '../templates/template';
import type { Sheet, Workbook } from '../workbook/workbook';
import type { ColumnChoice } from './columnChoice';
import { TABLE_FORMS } from './kinds';
import { tableLayout } from './layout';
import { recogniseSheet, recogniseWorkbook } from './recogniseSheet';
import type { RecognisedTable, Role, TableKind } from './table';

/** A person's choice of columns for one table, as it is kept in the workbook's settings: plain JSON. */
export interface RememberedColumns {
  readonly sheet: string;
  readonly kind: TableKind;
  /** What the table's header looked like when the choice was made. */
  readonly layout: string;
  /** Role (`term`, `targets:2025`) and its column, null = none. */
  readonly columns: readonly (readonly [Role, number | null])[];
}

export type ColumnMemory = readonly RememberedColumns[];

export interface Recalled {
  readonly tables: readonly RecognisedTable[];
  /** Choices for this sheet that no longer fit its headers. */
  readonly stale: ColumnMemory;
}

/** What was read from settings, where it is a memory at all. */
export const columnMemory = (setting: unknown): ColumnMemory =>
  Array.isArray(setting) ? setting.filter(isRemembered) : [];

function isRemembered(item: unknown): item is RememberedColumns {
  const { sheet, kind, layout, columns } = (item ?? {}) as Partial<RememberedColumns>;
  return (
    typeof sheet === 'string' &&
    typeof kind === 'string' &&
    typeof layout === 'string' &&
    Array.isArray(columns)
  );
}

/** The tables of a sheet with the choices that were made for it before, as far as its headers are still the same. */
export function recall(sheet: Sheet, memory: ColumnMemory, templates: readonly Template[] = []): Recalled {
  const { choices, stale } = choicesFor(sheet, memory);
  return { tables: recogniseSheet(sheet, { choices, templates }), stale };
}

function choicesFor(sheet: Sheet, memory: ColumnMemory): { choices: ColumnChoice[]; stale: ColumnMemory } {
  const own = memory.filter((item) => item.sheet === sheet.name);
  if (own.length === 0) return { choices: [], stale: [] };
  const tables = recogniseSheet(sheet);
  const fitting = own.map((item) => ({
    item,
    tablesOf: tables.filter((table) => tableLayout(table) === item.layout),
  }));
  return {
    // A choice is of the table that it was made for: another table of its kind keeps its own columns.
    choices: fitting.flatMap(({ item: { kind, columns }, tablesOf }) =>
      tablesOf.map(({ headerRow }) => ({
        kind,
        ...(headerRow !== null && { headerRow }),
        columns: new Map(columns),
      })),
    ),
    stale: fitting.filter(({ tablesOf }) => tablesOf.length === 0).map(({ item }) => item),
  };
}

/** The tables of every sheet with the choices that fit, periods told from sheet to sheet. */
export function recallWorkbook(
  workbook: Workbook,
  memory: ColumnMemory,
  templates: readonly Template[] = [],
): RecognisedTable[] {
  const options = workbook.sheets.map(
    (sheet) => [sheet.name, { choices: choicesFor(sheet, memory).choices }] as const,
  );
  return recogniseWorkbook(workbook, new Map(options), templates);
}

/** The column that has a role, `targets:2025` for one of a year. */
function columnOf({ columns }: RecognisedTable, role: Role): number | undefined {
  const [name = role, year] = role.split(':');
  return year === undefined ? columns.single.get(name) : columns.yearly.get(name)?.get(Number(year));
}

/** The role that a column of a table has, `targets:2025` for one of a year, or null. */
export function roleOf(table: RecognisedTable, column: number): Role | null {
  for (const [role, own] of table.columns.single) if (own === column) return role;
  for (const [role, years] of table.columns.yearly) {
    for (const [year, own] of years) if (own === column) return `${role}:${year}`;
  }
  return null;
}

/** Roles that a column of this table can be given. */
export function possibleRoles({ kind, columns }: RecognisedTable): Role[] {
  const form = TABLE_FORMS.find((each) => each.kind === kind);
  if (!form) return [];
  const years = [...new Set([...columns.yearly.values()].flatMap((byYear) => [...byYear.keys()]))].sort();
  return [
    ...rolesOf(form).map(({ role }) => role),
    ...form.yearly.flatMap(({ role }) => years.map((year) => `${role}:${year}`)),
  ];
}

/** The memory after a person gave a column of a table another role, or none (null). */
export function remember(
  memory: ColumnMemory,
  table: RecognisedTable,
  column: number,
  role: Role | null,
): ColumnMemory {
  const layout = tableLayout(table);
  const columns = new Map(choiceFor(memory, table)?.columns);
  const before = roleOf(table, column);
  const holder = role === null ? undefined : columnOf(table, role);
  if (before !== null && before !== role) {
    // Two columns swap their roles; a role that nobody takes over is none's.
    columns.set(before, holder === undefined || holder === column ? null : holder);
  }
  if (role !== null) columns.set(role, column);
  return [
    ...withoutChoice(memory, table),
    { sheet: table.sheet, kind: table.kind, layout, columns: [...columns] },
  ];
}

/** What a person chose for a table. */
export function choiceFor(memory: ColumnMemory, table: RecognisedTable): RememberedColumns | undefined {
  const layout = tableLayout(table);
  return memory.find(
    (item) => item.sheet === table.sheet && item.kind === table.kind && item.layout === layout,
  );
}

/** The memory with a table's columns as they were recognised. */
export function withoutChoice(memory: ColumnMemory, table: RecognisedTable): ColumnMemory {
  const choice = choiceFor(memory, table);
  return memory.filter((item) => item !== choice);
}

/** Roles that a table of this kind needs and that no column has: one of each group would do. */
export function lostRoles({ kind, columns }: RecognisedTable): Role[] {
  const needs = TABLE_FORMS.find((form) => form.kind === kind)?.needs ?? [];
  const isThere = (role: Role): boolean =>
    columns.single.has(role) || (columns.yearly.get(role)?.size ?? 0) > 0;
  return needs.flatMap((group) => (group.some(isThere) ? [] : group.slice(0, 1)));
}

/** The memory without choices that no longer fit. */
export const forget = (memory: ColumnMemory, stale: ColumnMemory): ColumnMemory =>
  memory.filter(
    (item) =>
      !stale.some(
        ({ sheet, kind, layout }) => sheet === item.sheet && kind === item.kind && layout === item.layout,
      ),
  );
