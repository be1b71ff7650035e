import type { Phrases } from '../headerWords';
import type { Role, TableKind } from '../table';

/** What the cells of a column of this role look like, where that tells something. */
export type Content =
  'number' | 'term' | 'day' | 'numeric' | 'text' | 'mark' | 'party' | 'school' | 'code' | 'year';

export interface RoleForm {
  readonly role: Role;
  readonly phrases: Phrases;
  readonly content?: Content;
  /** The share of the score that hangs on the cells; a fifth where absent. */
  readonly byCells?: number;
  /** Cells alone may tell it, where nothing is known of the name. */
  readonly isToldByCells?: boolean;
}

/** Roles that have a column for every year, and the words that tell them apart. */
export interface YearlyForm {
  readonly role: Role;
  /** Words beside the year, in its header or above; none = the year alone. */
  readonly phrases: Phrases;
  readonly content: 'numeric' | 'text';
}

/** One kind of table, as data: what its columns are called and what makes it this kind. */
export interface TableForm {
  readonly kind: TableKind;
  readonly roles: readonly RoleForm[];
  /** Roles that are worth knowing but never make a table. */
  readonly extra?: readonly RoleForm[];
  /** The one that fits a year's column best wins; the last one stands for a year alone. */
  readonly yearly: readonly YearlyForm[];
  /** The role without which a row is no row. */
  readonly main: Role;
  /** Roles that a row may have instead of the main one. */
  readonly insteadOfMain: readonly Role[];
  /** Of each group the table must have one role. */
  readonly needs: readonly (readonly Role[])[];
  /** How many of these it must have, where one is not enough. */
  readonly atLeast?: { readonly of: readonly Role[]; readonly count: number };
  /** Where the main role is missing, the first of these that is there takes its place. */
  readonly promoted: readonly Role[];
  /** Where all of these are sure, the widest column of texts that nothing names is the main one. */
  readonly leaveMain?: readonly Role[];
  /** Header words of tables that only look like this one. */
  readonly foreign: Phrases;
  /** Titles of tables that are something else. */
  readonly foreignTitles: Phrases;
  /** Whether months or quarters may be columns. */
  readonly hasPeriods?: boolean;
  /** Rows merged across, or with a number and a name alone, are sections. */
  readonly hasSections: boolean;
}

/** Every role that a table of this kind may have once. */
export const rolesOf = ({ roles, extra = [] }: Pick<TableForm, 'roles' | 'extra'>): readonly RoleForm[] => [
  ...roles,
  ...extra,
];
