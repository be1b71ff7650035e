/** Tables that the add-in knows, wherever they stand on a sheet. Rows and columns count from 0. */

export type TableKind =
  | 'roadmap'
  | 'indicators'
  | 'directions'
  | 'passport'
  | 'results'
  | 'schools'
  /** Id of a template, for sheets that were made from it. */
  | (string & {});

/**
 * Roles of columns by kind:
 * roadmap: number title term start end responsible result done direction task;
 * indicators: number title unit baseline, and targets and actuals by year;
 * directions: number direction, and years; passport: name value;
 * results: school grade subject participants belowMinimum belowShare meanScore;
 * schools: school code status curator partner pupils.
 */
export type Role = string;

/** Roles that one column each holds, and roles that have a column for every year. */
export interface Columns {
  readonly single: ReadonlyMap<Role, number>;
  /** Role (`targets`, `actuals`, `years`) → year → column. */
  readonly yearly: ReadonlyMap<Role, ReadonlyMap<number, number>>;
}

export interface Section {
  readonly row: number;
  readonly number: string;
  readonly title: string;
}

export interface TableRow {
  readonly row: number;
  /** Index in `sections`, or null above the first. */
  readonly section: number | null;
  /** Texts by role, trimmed; of a vertically merged cell every row has its value. Absent = empty. */
  readonly texts: ReadonlyMap<Role, string>;
  /** Roles whose value stands in a merged cell that began in a row above. Absent = none. */
  readonly inherited?: ReadonlySet<Role>;
  /** Numbers by role, where the role is a number. Absent = missing or not a number. */
  readonly numbers: ReadonlyMap<Role, number>;
  /** Serial dates by role, where the cell holds a real date. */
  readonly dates: ReadonlyMap<Role, number>;
  /** Numbers by yearly role and year; null = missing. */
  readonly yearly: ReadonlyMap<Role, ReadonlyMap<number, number | null>>;
  /** Texts by yearly role and year, for what is not a number. */
  readonly yearlyTexts: ReadonlyMap<Role, ReadonlyMap<number, string>>;
}

/** What recognition is not sure of, and on what ground. */
export interface Doubt {
  readonly column: number;
  readonly role: Role;
  /** 0 to 1. */
  readonly score: number;
}

export interface RecognisedTable {
  readonly sheet: string;
  readonly kind: TableKind;
  /** 0 to 1: how sure the kind is. */
  readonly score: number;
  /** The title above the table, '' where there is none. */
  readonly title: string;
  /** Last row of the header; null for a table without one (passport). */
  readonly headerRow: number | null;
  /** First row of the header, null likewise. */
  readonly headerTop: number | null;
  readonly firstDataRow: number;
  readonly lastDataRow: number;
  readonly columns: Columns;
  /** Header text by column, for showing. */
  readonly headers: ReadonlyMap<number, string>;
  readonly sections: readonly Section[];
  readonly rows: readonly TableRow[];
  readonly doubts: readonly Doubt[];
  /** The programme's period, where title or terms tell it, as serials. */
  readonly period: { readonly start: number; readonly end: number } | null;
}
