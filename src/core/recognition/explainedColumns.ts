import { cellAddress, columnLetters } from '../workbook/address';
import { roleOf } from './columnMemory';
import type { CellPlace, RecognisedTable, Role, Why } from './table';

/** A column of a table, or a cell of one that is written downwards, with what it was taken for and why. */
export interface ExplainedColumn {
  /** `D` or `B5`. */
  readonly at: string;
  /** What stands over the column, or beside the cell. */
  readonly header: string;
  /** `targets:2024` for one of a year, `periods:2024-09` for one of a month; null = not used. */
  readonly role: Role | null;
  readonly why: Why | null;
}

/** The month or quarter of a column, if it is one's. */
function periodOf({ columns }: RecognisedTable, column: number): Role | null {
  for (const [key, own] of columns.periods ?? []) if (own === column) return `periods:${key}`;
  return null;
}

/** The cells of a table that is written downwards, in their order, and its rows that nothing was taken from. */
function explainedCells({ rows, unused = [] }: RecognisedTable): ExplainedColumn[] {
  const used = rows.flatMap(({ places = new Map<Role, CellPlace>() }) =>
    [...places].map(([role, place]) => ({ place, role, why: { from: 'beside', score: 1 } as const })),
  );
  return [...used, ...unused.map((place) => ({ place, role: null, why: null }))]
    .sort((a, b) => a.place.row - b.place.row || a.place.column - b.place.column)
    .map(({ place, role, why }) => ({
      at: cellAddress(place.row, place.column),
      header: place.label ?? '',
      role,
      why,
    }));
}

/** Every column with a name over it or a role, from left to right: what is used and what is not. */
export function explainedColumns(table: RecognisedTable): ExplainedColumn[] {
  if (table.rows.some(({ places }) => places !== undefined)) return explainedCells(table);
  const used = [...(table.why?.keys() ?? [])];
  const columns = [...new Set([...table.headers.keys(), ...table.columns.single.values(), ...used])];
  return columns
    .sort((a, b) => a - b)
    .map((column) => ({
      at: columnLetters(column),
      header: table.headers.get(column) ?? '',
      role: roleOf(table, column) ?? periodOf(table, column),
      why: table.why?.get(column) ?? null,
    }));
}
