import type { Chart, PrintSetup, Protection, Stamp, Table } from '../../core/workbook/workbook';

/** Excel names every chart; a `Workbook` has no use for that. */
export type StoredChart = Chart & {
  readonly id: string;
  readonly name: string;
  readonly hasLegend?: boolean;
  /** Where the axis of values begins; absent = as the program likes. */
  readonly minimum?: number;
  /** Whether the first category stands last, and at which of them the values do. */
  readonly isFromTop?: boolean;
  readonly valuesAt?: string;
};

/** What a sheet has and the grid has no place for; kept in the sheet's own custom metadata, so it is saved with it. */
export interface SheetExtras {
  readonly veryHidden?: boolean;
  readonly protection?: Protection;
  readonly tables?: readonly (Table & { readonly id: string })[];
  readonly print?: PrintSetup;
  readonly charts?: readonly StoredChart[];
  readonly stamp?: Stamp;
}

/** What a cell has beside value and look. */
export interface CellExtras {
  readonly unlocked?: boolean;
  readonly link?: { readonly sheet: string; readonly address: string };
  readonly note?: string;
}

/** What the workbook has beside its sheets. */
export interface BookExtras {
  readonly properties?: readonly (readonly [string, string | number | boolean])[];
  /** Whether sheets can be neither added nor taken away. */
  readonly isProtected?: boolean;
}
