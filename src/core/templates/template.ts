import type { Period } from '../terms/term';
import type { Locale, Text } from '../values/text';
import type { CellValue, StampedForm } from '../workbook/workbook';

/** What goes into a column, and how Excel itself checks it. */
export type ColumnKind = 'text' | 'number' | 'date' | 'list' | 'computed';

export interface TemplateColumn {
  /** Stable: filled forms are read by it in later versions. */
  readonly id: string;
  /** `{year}` stands for the year of a yearly column. */
  readonly header: Text;
  /** In characters. */
  readonly width: number;
  readonly kind: ColumnKind;
  /** One column for every year of the programme. */
  readonly isYearly?: boolean;
  /** Shown when an input cell is entered. */
  readonly prompt?: Text;
  /** Named list of the workbook that the choices come from (see lists.ts). */
  readonly list?: string;
  /** Choices come from a column of another template, where the workbook has it: `schools.school`. */
  readonly listFrom?: string;
  /** Numbers below and above this are refused. */
  readonly least?: number;
  readonly most?: number;
  /**
   * Native formula: `{id}` is that column's cell in the same row, or the parameter of that id above the table,
   * `{plan}` and `{fact}` the yearly values of the reporting year, `{column:id}` a whole column of the table. A column
   * that is not `computed` may have one too: then a person may put a value over it.
   */
  readonly formula?: string;
  /** Whether the formula gives a row its value; where not, the value itself is written. Absent = always. */
  readonly isGiven?: (row: TemplateRow, period: Period | undefined) => boolean;
  /** Says the same over several rows, such as a section's name: pale from the second row on. */
  readonly isGroup?: boolean;
  /** What a row brings with it is locked and plain; what a person adds below is an entry like any other. */
  readonly isFixed?: boolean;
  /** Rows in which there is something to enter; elsewhere the cell is locked and grey. Absent = all. */
  readonly appliesTo?: (row: TemplateRow) => boolean;
  /** A step of the formulas, of no interest to people. */
  readonly isHidden?: boolean;
  /** A dash is taken for a number that nobody has. */
  readonly orDash?: boolean;
  readonly numberFormat?: string;
  /** Texts whose years move when a preset is moved to other years. */
  readonly movesWithYears?: boolean;
}

/** A cell above the table that its formulas look at. */
export interface TemplateParameter {
  /** What formulas call it by; not the id of a column. */
  readonly id: string;
  /** In the cell before it; absent = it goes with the parameter before it. */
  readonly label?: Text;
  readonly prompt: Text;
  readonly kind: 'date' | 'year' | 'text';
  /** Column that it stands above; absent = the second. */
  readonly above?: string;
  /** What is known of it when the sheet is made: the report's day, the programme's first year, first or last day. */
  readonly value?: 'today' | 'firstYear' | 'start' | 'end';
}

/** A template of one sheet, as data. */
export interface Template {
  readonly id: string;
  readonly version: number;
  /** Name of the sheet and of the template; 31 characters at most. */
  readonly name: Text;
  readonly title: Text;
  readonly instruction: Text;
  /** Name of the Excel table; Latin, so that it is the same everywhere. */
  readonly tableName: string;
  readonly parameters?: readonly TemplateParameter[];
  readonly columns: readonly TemplateColumn[];
  /** Rows ready to be filled in. */
  readonly blankRows: number;
  /** Rows that every blank sheet begins with, in the sheet's language. */
  readonly beginning?: Readonly<Record<Locale, readonly TemplateRow[]>>;
  /** Columns whose values are states, coloured by conditional formats. */
  readonly states?: readonly { readonly column: string; readonly values: readonly string[] }[];
  /** Locked as a whole but for its input cells: what schools fill in and return. */
  readonly isLocked?: boolean;
}

/** What a template is filled with: values by column id; of a yearly column `id:2025`. */
export type TemplateRow = Readonly<Record<string, CellValue>>;

/** Choices that several templates share, kept on a sheet of their own. */
export interface TemplateList {
  readonly id: string;
  /** Name of the range in the workbook. */
  readonly name: string;
  readonly header: Text;
  /** Choices are data: the same in every language. */
  readonly choices: readonly string[];
}

export interface TemplateOptions {
  readonly locale: Locale;
  /** Years of the programme, ascending. */
  readonly years: readonly number[];
  /** Rows by template id; without them the sheets are blank. */
  readonly rows?: Readonly<Record<string, readonly TemplateRow[]>>;
  /** Territory and programme, shown under every title. */
  readonly subtitle?: string;
  /** First and last day of the programme, serials; absent = the whole of its years. */
  readonly period?: Period;
  /** The report's date, a serial; the cell is left to be filled in where absent. */
  readonly today?: number;
  /** Values of parameters by id, which nobody is to change: what a form says of its school. */
  readonly parameters?: Readonly<Record<string, CellValue>>;
  /** Whose form the sheets are. */
  readonly form?: StampedForm;
}
