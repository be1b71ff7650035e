/** How well made-up tables are recognised: by role, by kind, and how many foreign ones are taken for ours. */
import { recogniseSheet } from '../../src/core/recognition/recogniseSheet';
import type { RecognisedTable } from '../../src/core/recognition/table';
import { foreignTable } from './foreign';
import { madeTable, type MadeTable } from './madeTable';

export interface RoleCount {
  /** Columns that have the role, that were given it, and both. */
  expected: number;
  given: number;
  right: number;
}

export interface Measured {
  readonly tables: number;
  readonly found: number;
  readonly foreign: number;
  /** Foreign tables that were taken for ours, by name. */
  readonly taken: ReadonlyMap<string, number>;
  /** By kind and role: `roadmap term`. */
  readonly roles: ReadonlyMap<string, RoleCount>;
  readonly wrong: number;
  readonly given: number;
  readonly right: number;
  readonly expected: number;
  /** Numbers of tables with anything amiss. */
  readonly amiss: readonly number[];
  readonly takenSeeds: readonly number[];
}

/** `targets:2024` of each column that was given a role. */
export function rolesGiven({ columns }: RecognisedTable): Map<number, string> {
  const given = new Map<number, string>();
  for (const [role, column] of columns.single) given.set(column, role);
  for (const [role, years] of columns.yearly)
    for (const [year, column] of years) given.set(column, `${role}:${year}`);
  for (const [key, column] of columns.periods ?? []) given.set(column, `periods:${key}`);
  return given;
}

/** The table that was found of the kind that was made, if it is the only one. */
export const foundOf = ({ sheet, kind }: MadeTable): RecognisedTable | undefined => {
  const [table, ...more] = recogniseSheet(sheet);
  return table?.kind === kind && more.length === 0 ? table : undefined;
};

const roleName = (kind: string, role: string): string => `${kind} ${role.split(':')[0] ?? role}`;

export function measured(count: number, foreignCount: number): Measured {
  const roles = new Map<string, RoleCount>();
  const counted = (name: string): RoleCount => {
    const known = roles.get(name) ?? { expected: 0, given: 0, right: 0 };
    roles.set(name, known);
    return known;
  };
  let [found, wrong, given, right, expected] = [0, 0, 0, 0, 0];
  const amiss: number[] = [];
  for (let seed = 0; seed < count; seed++) {
    const made = madeTable(seed);
    const table = foundOf(made);
    let isAmiss = !table;
    if (table) found++;
    const told = table ? rolesGiven(table) : new Map<number, string>();
    for (const [column, marked] of made.roles) {
      const isOptional = marked.endsWith('?');
      const role = marked.replace('?', '');
      const own = told.get(column);
      if (own !== undefined) {
        given++;
        counted(roleName(made.kind, own)).given++;
        if (own === role) counted(roleName(made.kind, own)).right++;
        else wrong++;
      }
      if (role !== '' && !isOptional) {
        expected++;
        counted(roleName(made.kind, role)).expected++;
        if (own === role) right++;
      }
      if (own === undefined ? role !== '' && !isOptional : own !== role) isAmiss = true;
    }
    if (isAmiss) amiss.push(seed);
  }
  const taken = new Map<string, number>();
  const takenSeeds: number[] = [];
  for (let seed = 0; seed < foreignCount; seed++) {
    const { name, sheet } = foreignTable(seed);
    if (recogniseSheet(sheet).length === 0) continue;
    taken.set(name, (taken.get(name) ?? 0) + 1);
    takenSeeds.push(seed);
  }
  return {
    tables: count,
    found,
    foreign: foreignCount,
    taken,
    roles,
    wrong,
    given,
    right,
    expected,
    amiss,
    takenSeeds,
  };
}
