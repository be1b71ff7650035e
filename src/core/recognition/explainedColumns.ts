import { roleOf } from './columnMemory';
import type { RecognisedTable, Role, Why } from './table';

/** A column of a table with what it was taken for and why. */
export interface ExplainedColumn {
  readonly column: number;
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

/** Every column with a name over it or a role, from left to right: what is used and what is not. */
export function explainedColumns(table: RecognisedTable): ExplainedColumn[] {
  const used = [...(table.why?.keys() ?? [])];
  const columns = [...new Set([...table.headers.keys(), ...table.columns.single.values(), ...used])];
  return columns
    .sort((a, b) => a - b)
    .map((column) => ({
      column,
      header: table.headers.get(column) ?? '',
      role: roleOf(table, column) ?? periodOf(table, column),
      why: table.why?.get(column) ?? null,
    }));
}
