/**
 * The workbook as a plain value: what every template, rule and summary works on, and what the two hosts
 * (Excel through Office.js, and .xlsx bytes) read and write. Rows and columns are counted from 0 everywhere
 * in code; people see A1 addresses (see address.ts).
 */

/** An error of the spreadsheet itself, such as `#N/A` in a cell. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds: dates are serial numbers whose format is a date format, as in Excel. */
export type CellValue = string | number | boolean | CellError | null;

/** Where a cell's link leads inside the workbook. */
export interface CellLink {
  readonly sheet: string;
  /** A1 address on that sheet. */
  readonly address: string;
}

/** A cell with more to it than a value. */
export interface RichCell {
  readonly value: CellValue;
  /** Formula in English notation with its leading `=`; `value` is then its last known result. */
  readonly formula?: string;
  readonly format?: CellFormat;
  readonly note?: string;
  readonly link?: CellLink;
}

/** A plain value where there is nothing else to say, so that a big sheet costs no object per cell. */
export type Cell = CellValue | RichCell;

/** Cells of one row by column; gaps are empty cells. */
export type Row = readonly (Cell | undefined)[];

export interface Border {
  readonly style: 'thin' | 'medium' | 'thick' | 'hair' | 'dashed' | 'dotted' | 'double';
  /** `#RRGGBB` */
  readonly color?: string;
}

/** Formats are shared: cells that look alike point at one object. Colours are `#RRGGBB`, sizes points. */
export interface CellFormat {
  /** Excel number format in English notation; absent = General. */
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right' | 'fill' | 'justify';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly border?: {
    readonly top?: Border;
    readonly right?: Border;
    readonly bottom?: Border;
    readonly left?: Border;
  };
  /** false = can be edited on a protected sheet; absent = locked, as in Excel. */
  readonly locked?: boolean;
}

/** A rectangle of cells, from 0, all four sides included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Column {
  /** Width in characters of the default font, as Excel shows it. */
  readonly width?: number;
  readonly hidden?: boolean;
}

export interface RowLook {
  /** Height in points. */
  readonly height?: number;
  readonly hidden?: boolean;
}

export interface Table {
  readonly name: string;
  /** Header row included. */
  readonly area: Area;
  /** Header texts; the cells of the header row hold the same. */
  readonly columns: readonly string[];
  /** e.g. `TableStyleLight1`; absent = none. */
  readonly style?: string;
  readonly totals?: boolean;
  /** Formulas by column that new rows get, as they read in the first row of data. */
  readonly formulas?: readonly (string | undefined)[];
}

export type Comparison =
  | 'between'
  | 'notBetween'
  | 'equal'
  | 'notEqual'
  | 'greaterThan'
  | 'lessThan'
  | 'greaterThanOrEqual'
  | 'lessThanOrEqual';

export type ValidationRule =
  | {
      readonly type: 'list';
      /** Texts, or a formula such as `=Ответственные`. */ readonly source: readonly string[] | string;
    }
  | {
      readonly type: 'whole' | 'decimal' | 'date' | 'time' | 'textLength';
      readonly comparison: Comparison;
      /** Number (dates as serials) or a formula with its `=`. */
      readonly first: number | string;
      readonly second?: number | string;
    }
  | { readonly type: 'custom'; readonly formula: string };

export interface Message {
  readonly title: string;
  readonly text: string;
}

export interface Validation {
  readonly areas: readonly Area[];
  readonly rule: ValidationRule;
  /** Empty cells pass; absent = true. */
  readonly allowBlank?: boolean;
  readonly prompt?: Message;
  readonly error?: Message & { readonly style: 'stop' | 'warning' | 'information' };
}

export type ConditionalRule =
  | {
      readonly type: 'formula';
      /** With its `=`, relative to the first cell of the first area. */ readonly formula: string;
    }
  | {
      readonly type: 'cell';
      readonly comparison: Comparison;
      readonly first: number | string;
      readonly second?: number | string;
    };

export interface ConditionalFormat {
  readonly areas: readonly Area[];
  readonly rule: ConditionalRule;
  readonly format: Pick<CellFormat, 'color' | 'fill' | 'bold' | 'italic' | 'strike'>;
  readonly stopIfTrue?: boolean;
}

/** What a person may still do on a protected sheet; there is never a password. */
export interface Protection {
  readonly allowFilter?: boolean;
  readonly allowSort?: boolean;
  readonly allowInsertRows?: boolean;
  readonly allowDeleteRows?: boolean;
  readonly allowFormatCells?: boolean;
  readonly allowFormatColumns?: boolean;
  readonly allowFormatRows?: boolean;
}

/** In inches. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface PrintSetup {
  readonly margins?: Margins;
  readonly landscape?: boolean;
  /** 9 = A4. */
  readonly paperSize?: number;
  readonly fitToWidth?: number;
  /** 0 = as many pages as it takes. */
  readonly fitToHeight?: number;
  /** First and last row repeated on every page, from 0. */
  readonly repeatRows?: { readonly from: number; readonly to: number };
  /** Excel header codes, e.g. `&P из &N`. */
  readonly footer?: string;
  readonly header?: string;
  readonly area?: Area;
  /** Rows, from 0, that begin a new page. */
  readonly breaks?: readonly number[];
}

export interface ChartSeries {
  readonly name: string;
  /** One row or one column on `sheet`; of a scatter chart the numbers across. */
  readonly categories: Area;
  readonly values: Area;
  readonly color?: string;
}

export interface Chart {
  readonly type: 'column' | 'bar' | 'line' | 'pie' | 'doughnut' | 'stackedBar' | 'stackedColumn' | 'scatter';
  readonly title: string;
  readonly series: readonly ChartSeries[];
  /** Distance of the labels on the axis of values; absent = whoever draws the chart chooses. */
  readonly step?: number;
  /** Cells that the chart covers. */
  readonly area: Area;
}

/** Says which of our templates or summaries made a sheet; stays with the sheet when it is renamed. */
export interface Stamp {
  readonly id: string;
  readonly version: number;
  /** Present on a form that was made for one school. */
  readonly form?: StampedForm;
}

/** Whose form a sheet is, and for when. */
export interface StampedForm {
  /** '' where the school has none. */
  readonly code: string;
  readonly school: string;
  readonly period: string;
}

export interface DefinedName {
  readonly name: string;
  /** With its `=`, e.g. `=Списки!$A$2:$A$9`. */
  readonly formula: string;
  /** Present = known on that sheet only. */
  readonly sheet?: string;
  readonly hidden?: boolean;
}

export interface Sheet {
  readonly name: string;
  /** Absent = visible. */
  readonly visibility?: 'hidden' | 'veryHidden';
  /** By row number; may be sparse. */
  readonly rows: readonly (Row | undefined)[];
  /** By column number; may be sparse. */
  readonly columns?: readonly (Column | undefined)[];
  /** By row number; may be sparse. */
  readonly rowLooks?: readonly (RowLook | undefined)[];
  readonly merges?: readonly Area[];
  readonly tables?: readonly Table[];
  readonly validations?: readonly Validation[];
  readonly conditionalFormats?: readonly ConditionalFormat[];
  readonly protection?: Protection;
  /** How many rows and columns stay in view. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly print?: PrintSetup;
  readonly charts?: readonly Chart[];
  readonly tabColor?: string;
  readonly hideGridlines?: boolean;
  readonly stamp?: Stamp;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly names?: readonly DefinedName[];
  /** Custom document properties. A Map, because people name things `__proto__`. */
  readonly properties?: ReadonlyMap<string, string | number | boolean>;
}
