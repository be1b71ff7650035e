/** Tables that the add-in knows, wherever they stand on a sheet. Rows and columns count from 0. */
import type { Period } from '../terms/term';
import type { TableRecords } from './records/record';

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
 * roadmap: number title term start end responsible result done direction task comment, and months or quarters;
 * indicators: number title unit baseline direction source comment, and targets and actuals by year;
 * directions: number direction, and years; passport: name value;
 * results: school code municipality procedure year grade subject participants belowMinimum belowShare meanScore,
 * and marks from 2 to 5;
 * schools: number school code status curator partner pupils teachers municipality;
 * conditions: school pupils lowIncome manyChildren singleParent registered disabilities migrants
 * parentsHigherEducation.
 */
export type Role = string;

/** Roles that one column each holds, and roles that have a column for every year. */
export interface Columns {
  readonly single: ReadonlyMap<Role, number>;
  /** Role (`targets`, `actuals`, `years`) → year → column; `marks` → mark → column. */
  readonly yearly: ReadonlyMap<Role, ReadonlyMap<number, number>>;
  /** `2024-09`, `2025-Q1` → column, where months or quarters are columns. */
  readonly periods?: ReadonlyMap<string, number>;
}

export interface Section {
  readonly row: number;
  readonly number: string;
  readonly title: string;
}

/** A cell of a role, in a table that is written downwards. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
  /** The name beside it. Absent where none is. */
  readonly label?: string;
}

export interface TableRow {
  readonly row: number;
  /** Index in `sections`, or null above the first. */
  readonly section: number | null;
  /** Texts by role, trimmed; of a vertically merged cell every row has its value. Absent = empty. */
  readonly texts: ReadonlyMap<Role, string>;
  /** Where each role stands, in a table that is written downwards; absent = in `row`, in the role's column. */
  readonly places?: ReadonlyMap<Role, CellPlace>;
  /** Roles whose value stands in a merged cell that began in a row above. Absent = none. */
  readonly inherited?: ReadonlySet<Role>;
  /** Numbers by role, where the role is a number. Absent = missing or not a number. */
  readonly numbers: ReadonlyMap<Role, number>;
  /** Serial dates by role, where the cell holds a real date. */
  readonly dates: ReadonlyMap<Role, number>;
  /** Numbers by yearly role and year; null = missing. */
  readonly yearly: ReadonlyMap<Role, ReadonlyMap<number, number | null>>;
  /** Months or quarters that are marked in this row. Absent = they are no columns here. */
  readonly periods?: readonly string[];
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

/** What told a column its role. */
export interface Why {
  /** Its name, its cells, its place among the others, that nothing else was left for it, or the name beside it. */
  readonly from: 'name' | 'cells' | 'place' | 'rest' | 'beside';
  /** 0 to about 1. */
  readonly score: number;
  /** How many of the cells that were looked at are what the role's are. */
  readonly cells?: { readonly content: string; readonly like: number; readonly of: number };
  /** The year that the header says, where another must be meant. */
  readonly typed?: number;
}

/**
 * A period and where it was found: dates above the table, its title, the passport, another table, or, surest of
 * nothing, the terms themselves.
 */
export interface ToldPeriod extends Period {
  readonly from: 'dates' | 'title' | 'passport' | 'other' | 'terms';
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
  /** What told each column its role. Absent where the table is known by its stamp. */
  readonly why?: ReadonlyMap<number, Why>;
  /** Names of a table that is written downwards which nothing was taken from. Absent = none. */
  readonly unused?: readonly CellPlace[];
  /** Results of schools, whatever the shape of the table; read when they are first asked for. */
  readonly records?: () => TableRecords;
  /** The programme's period, and what tells it. */
  readonly period: ToldPeriod | null;
}
