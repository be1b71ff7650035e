import type { CellLink, CellValue, Chart } from '../workbook/workbook';

/**
 * What is said on a generated sheet and in a note alike, in the order of reading. A table's formulas are written where
 * its place is known; a note shows the values.
 */
export type Block = HeadingBlock | SentenceBlock | TableBlock | ChartBlock | BlankBlock;

export interface HeadingBlock {
  readonly is: 'heading';
  readonly text: string;
  /** Begins a part of a document. */
  readonly isSection?: boolean;
}

export interface SentenceBlock {
  readonly is: 'sentence';
  readonly text: string;
  /** A conclusion, what cannot be said, or a definition at the foot. */
  readonly as: 'conclusion' | 'lack' | 'definition';
}

/** A place for the coordinator's own words; in a note alone. */
export interface BlankBlock {
  readonly is: 'blank';
  readonly label: string;
}

export type BlockLook =
  | 'text'
  | 'state'
  | 'number'
  | 'count'
  | 'percent'
  | 'tenth'
  | 'hundredth'
  | 'thousandth'
  | 'date'
  | 'year'
  | 'input'
  | 'total'
  | 'totalNumber'
  | 'totalPercent'
  | 'totalTenth';

/** Where a formula stands, and where the others of its sheet do. Addresses are A1, rows count from 1. */
export interface Place {
  readonly row: number;
  /** Letters of a column of the same table, counted from 0. */
  letters(column: number): string;
  /** A column of a table, without its header and totals: `$B$5:$B$20`. */
  column(table: string, column: number): string;
  /** One cell of a table: `$B$5`; the header is row -1. */
  cell(table: string, row: number, column: number): string;
}

export interface BlockCell {
  readonly value: CellValue;
  readonly look: BlockLook;
  readonly formula?: (place: Place) => string;
  readonly link?: CellLink;
}

export interface BlockRow {
  readonly cells: readonly BlockCell[];
  /** Stable from one report to the next: what a coordinator writes beside the row is kept by it, and periods compared. */
  readonly key?: string;
}

export interface TableBlock {
  readonly is: 'table';
  readonly id: string;
  /** A text, or a year under a number format, so that formulas may count with it. */
  readonly header: readonly (string | { readonly value: number; readonly format: string })[];
  readonly rows: readonly BlockRow[];
  readonly totals?: BlockRow;
  /** What keys of its rows are kept under, where several tables share them; absent = the id. */
  readonly keys?: string;
  /** Whether a column for the coordinator's comments stands beside it. */
  readonly hasComments?: boolean;
  /** A list of sources that a note leaves to the sheet. */
  readonly isDetail?: boolean;
  /** The columns that fit into a note; absent = all, empty = the table stays on the sheet. */
  readonly noteColumns?: readonly number[];
  /** Settings, the second column of which a person may change; kept by key. */
  readonly isSettings?: boolean;
}

/** A chart of columns of a table of the same sheet. */
export interface ChartBlock {
  readonly is: 'chart';
  readonly type: Chart['type'];
  /** With its unit. */
  readonly title: string;
  readonly table: string;
  readonly categories: number;
  readonly series: readonly { readonly name: string; readonly column: number; readonly color: string }[];
}

/** Told apart by people who see no red and green, and by their darkness on paper. */
export const SERIES_COLORS = ['#0B5394', '#E69F00', '#56B4E9', '#8C510A', '#009E73', '#444444'] as const;

export const heading = (text: string): HeadingBlock => ({ is: 'heading', text });
export const lack = (text: string): SentenceBlock => ({ is: 'sentence', text, as: 'lack' });
export const definition = (text: string): SentenceBlock => ({ is: 'sentence', text, as: 'definition' });
export const said = (text: string): SentenceBlock => ({ is: 'sentence', text, as: 'conclusion' });

export const cell = (
  value: CellValue,
  look: BlockLook,
  more?: Omit<BlockCell, 'value' | 'look'>,
): BlockCell => (more ? { value, look, ...more } : { value, look });

/** A row whose cells are made when they are asked for: of a long list that a document leaves out none is. */
export const lateRow = (cells: () => readonly BlockCell[]): BlockRow => ({
  get cells() {
    return cells();
  },
});
