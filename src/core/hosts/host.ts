import type { DefinedName, Sheet, Workbook } from '../workbook/workbook';

/**
 * What the task pane asks of the program that has the workbook open. Excel is one such host; a file is another.
 * Everything may fail with a `HostError`.
 */
export interface Host {
  /** The sheet in view: values, number formats and merged cells, no more than `MAX_ROWS_READ` rows. */
  readActiveSheet(): Promise<SheetReading>;
  /** Every visible sheet likewise. */
  readWorkbook(options?: LongTask): Promise<WorkbookReading>;
  /** Sheets that the add-in generated under this stamp id, by name. */
  generatedSheets(stampId: string): Promise<readonly string[]>;
  /** Adds sheets; nothing that exists is overwritten, except generated sheets named in `replace`. */
  insertSheets(insertion: Insertion, options?: LongTask): Promise<readonly InsertedSheet[]>;
  /** Brings a cell into view and selects it. */
  select(sheet: string, address: string): Promise<void>;
  /** Tells when another sheet comes into view, cells change or sheets go; returns how to stop. */
  watch(listener: (change: HostChange) => void): Promise<() => Promise<void>>;
  /** Whether formulas may call the add-in's functions here. */
  readonly hasFunctions: boolean;
  /** What is selected, as a formula names it: `'План 2025'!B2:B9`. */
  selection(): Promise<string>;
  /** Cells of a range as a function is given them, cut to the used area. */
  readRange(address: string): Promise<readonly (readonly unknown[])[]>;
  /** Writes into the active cell; what stands there is not lost unless `overwrite` says so. */
  putInActiveCell(content: CellContent, overwrite: boolean): Promise<Placed>;
  /** On a copy of the sheet in view, puts values in place of formulas that call functions with this prefix. */
  freezeFunctions(prefix: string): Promise<FrozenCopy>;
  /** Settings that stay in the workbook. */
  setting(name: string): unknown;
  saveSetting(name: string, value: unknown): Promise<void>;
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
  readonly properties?: ReadonlyMap<string, string | number | boolean>;
  /** Stamp ids of sheets that a workbook needs only once: where it has one, no second is added. */
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
  /** What the cell shows now. */
  readonly value: string | number | boolean;
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

/** Closed list: every code has its sentence and its remedy in the locales. */
export type HostErrorCode =
  | 'SHEET_GONE'
  | 'SHEET_HIDDEN'
  | 'SHEET_PROTECTED'
  | 'WORKBOOK_PROTECTED'
  | 'EDITING'
  | 'OCCUPIED'
  | 'TOO_LARGE'
  | 'CANCELLED'
  | 'UNSUPPORTED'
  | 'FAILED';

export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    /** Words for the sentence: `sheet`, `reason`. */
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code} ${JSON.stringify(values)}`);
  }
}
