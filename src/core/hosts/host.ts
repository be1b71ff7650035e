import type { CellRef, Edit } from '../workbook/edit';
import type { Area, CellValue, DefinedName, Sheet, Stamp, Workbook } from '../workbook/workbook';

/**
 * What the add-in asks of the program that has the workbook open, by ability. Excel through Office.js is one such
 * host, `.xlsx` bytes are another. Everything may fail with a `HostError`.
 */
export type Host = Reads & Writes & Appends & Cells & Watches & Keeps & Shows & Marks & Saves;

export interface Reads {
  /** The sheet in view: values, formulas, number formats and merged cells, no more than `MAX_ROWS_READ` rows. */
  readActiveSheet(): Promise<SheetReading>;
  /** Every visible sheet likewise. */
  readWorkbook(options?: LongTask): Promise<WorkbookReading>;
  /** Sheets that the add-in made under these stamp ids, those that a person has hidden among them. */
  readStamped(stampIds: readonly string[], options?: LongTask): Promise<WorkbookReading>;
}

/** Each is all or nothing: after a failure or a stop the workbook is what it was. */
export interface Writes {
  /** Sheets that the add-in made under these stamp ids, in the order of the workbook. */
  stampedSheets(stampIds: readonly string[]): Promise<readonly StampedSheet[]>;
  /**
   * Adds sheets; nothing that exists is overwritten, except stamped sheets named in `replace`. Tells of the sheets
   * that were asked for, not of helpers that come with them.
   */
  insertSheets(insertion: Insertion, options?: LongTask): Promise<readonly InsertedSheet[]>;
  /** Changes cells; refused with `CHANGED` where one no longer holds its `before`. */
  apply(edits: readonly Edit[], options?: LongTask): Promise<Applied>;
  /** Puts back what a change replaced; refused with `CHANGED` where somebody has changed it since. */
  takeBack(undo: Undo): Promise<void>;
}

/** Rows that are gathered: into tables that are there, and generated sheets with them. */
export interface Appends {
  /**
   * Both together or neither: after a failure or a stop the workbook is what it was. A cell that no longer holds its
   * `before` refuses all with `CHANGED`.
   */
  append(appending: Appending, options?: LongTask): Promise<readonly InsertedSheet[]>;
}

export interface Appending {
  readonly insertion: Insertion;
  readonly tables: readonly TableWrites[];
}

/** What is written into one sheet, and how far its table reaches then. */
export interface TableWrites {
  /** A sheet that is there, or the wanted name of one that the insertion brings. */
  readonly sheet: string;
  readonly isInserted: boolean;
  readonly cells: readonly TableWrite[];
  /** Rows below all others: the number of the first from 0, values by column. */
  readonly added: { readonly from: number; readonly rows: readonly (readonly CellValue[])[] };
  /** Row whose look new cells take. */
  readonly like: number;
  readonly table: { readonly name: string; readonly area: Area } | null;
  /** Columns whose formula in the row `like` goes on in rows that the sheet did not have. Absent = none. */
  readonly formulas?: readonly number[];
}

export interface TableWrite {
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** The cells at hand: what formulas are written with. */
export interface Cells {
  /** Whether formulas may call the add-in's functions here. */
  readonly hasFunctions: boolean;
  /** What is selected, as a formula names it: `'План 2025'!B2:B9`. */
  selection(): Promise<string>;
  /** Cells of a range as a function is given them, cut to the used area. */
  readRange(address: string): Promise<readonly (readonly unknown[])[]>;
  /** Writes into the active cell; what stands there is not lost unless `overwrite` says so. */
  putInActiveCell(content: CellContent, overwrite: boolean): Promise<Placed>;
  /**
   * On a copy of the sheet in view, puts values in place of formulas that call functions with this prefix. Absent
   * where a sheet cannot be copied as it is.
   */
  freezeFunctions?(prefix: string): Promise<FrozenCopy>;
}

export interface Watches {
  /**
   * Tells when another sheet comes into view, a person or a program beside us changes cells, or sheets go; returns how
   * to stop.
   */
  watch(listener: (change: HostChange) => void): Promise<() => Promise<void>>;
}

/** Settings that stay in the workbook. */
export interface Keeps {
  setting(name: string): unknown;
  saveSetting(name: string, value: unknown): Promise<void>;
}

export interface Shows {
  /** Brings a cell into view and selects it. */
  select(sheet: string, address: string): Promise<void>;
}

export interface Marks {
  /**
   * Shades cells in place of whatever was shaded before; with none, the shading goes without a trace. The user's own
   * formats stay. Sheets that are protected are left as they are and told.
   */
  markCells(cells: readonly MarkedCell[]): Promise<{ readonly protectedSheets: readonly string[] }>;
}

export interface MarkedCell extends CellRef {
  readonly as: 'error' | 'warning' | 'note';
}

export interface Saves {
  /**
   * Hands over a new workbook: opened beside this one, or downloaded under the name. `CANNOT_SAVE` where neither
   * is possible.
   */
  saveWorkbook(bytes: Uint8Array, name: string): Promise<'opened' | 'downloaded'>;
  /** Hands over a file of another kind as a download; `CANNOT_DOWNLOAD` where there are none. */
  saveFile(bytes: Uint8Array, name: string, type: string): Promise<void>;
}

/** More rows than any table of a programme has; a sheet is not read beyond them. */
export const MAX_ROWS_READ = 20_000;

export interface SheetReading {
  readonly sheet: Sheet;
  /** Rows of the sheet that were not read. */
  readonly rowsLeftOut: number;
}

export interface WorkbookReading {
  readonly workbook: Workbook;
  readonly rowsLeftOut: number;
}

export interface Insertion {
  readonly sheets: readonly Sheet[];
  /** Names that the sheets lean on; one that the workbook has already stays as it is. */
  readonly names?: readonly DefinedName[];
  /**
   * Stamp ids of helper sheets: where the workbook has one, no second is added, and lists that it lacks are put
   * beside its own.
   */
  readonly once?: readonly string[];
  /** Names of generated sheets whose contents may be replaced by the sheet with the same stamp id. */
  readonly replace?: readonly string[];
}

export type CellContent =
  | { readonly formula: string }
  /** Rows of values; the first goes into the active cell. */
  | { readonly values: readonly (readonly (string | number | boolean)[])[] };

export interface Placed {
  readonly address: string;
  readonly undo: Undo;
  /** What the cell shows now. */
  readonly value: string | number | boolean;
}

export interface Applied {
  readonly undo: Undo;
}

/**
 * What cells held before a change and hold after it: values, or formulas with their `=`. A text that begins as a
 * formula may has an apostrophe in front.
 */
export interface Undo {
  readonly cells: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly before: string | number | boolean;
    readonly after: string | number | boolean;
  }[];
}

export interface StampedSheet {
  readonly name: string;
  readonly stamp: Stamp;
}

export interface FrozenCopy {
  /** Name of the copy; '' where the sheet has no such formula and no copy was made. */
  readonly sheet: string;
  /** Formulas that became values. */
  readonly count: number;
}

export interface InsertedSheet {
  /** The name that it was asked to have. */
  readonly wanted: string;
  readonly name: string;
}

export interface LongTask {
  readonly signal?: AbortSignalLike;
  /** From 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** The part of AbortSignal that is needed; core knows no DOM. */
export interface AbortSignalLike {
  readonly aborted: boolean;
}

export type HostChange = { readonly type: 'activated' | 'changed' | 'sheets' };
