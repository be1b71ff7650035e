import type { Assignment } from './columns';
import type { Role, TableKind } from './table';

/** A person's choice of columns for a table: role → column, null = the role has none. */
export interface ColumnChoice {
  readonly kind: TableKind;
  /** Last row of the header that the choice was made for; absent = any table of the kind. */
  readonly headerRow?: number;
  readonly columns: ReadonlyMap<Role, number | null>;
}

/** A table's columns with a person's choice in place of what was recognised. */
export function chosenColumns(found: Assignment, { columns: wanted }: ColumnChoice): Assignment {
  const { columns, doubts } = found;
  const chosen = new Set([...wanted.values()]);
  const single = new Map(
    [...columns.single].filter(([role, column]) => !wanted.has(role) && !chosen.has(column)),
  );
  const yearly = new Map(
    [...columns.yearly].map(([role, byYear]): [Role, ReadonlyMap<number, number>] => [
      role,
      new Map([...byYear].filter(([year, column]) => !wanted.has(`${role}:${year}`) && !chosen.has(column))),
    ]),
  );
  const periods =
    columns.periods && new Map([...columns.periods].filter(([, column]) => !chosen.has(column)));
  for (const [role, column] of wanted) {
    if (column === null) continue;
    const [name = role, year] = role.split(':');
    if (year === undefined) single.set(role, column);
    else yearly.set(name, new Map([...(yearly.get(name) ?? []), [Number(year), column]]));
  }
  const rest = doubts.filter(({ role, column }) => !wanted.has(role) && !chosen.has(column));
  return { ...found, columns: { single, yearly, ...(periods && { periods }) }, doubts: rest };
}
