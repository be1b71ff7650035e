import type { CellValue } from './workbook';

/** A cell of a workbook; rows and columns count from 0. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** One change of one cell. It is refused where the cell no longer holds `before`, or holds a formula. */
export interface Edit {
  readonly at: CellRef;
  readonly before: CellValue;
  readonly after: CellValue;
}
