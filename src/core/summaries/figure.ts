import type { Book } from '../check/book';
import { cellAddress, sheetAddress } from '../workbook/address';
import { cellValue } from '../workbook/cell';
import type { CellRef } from '../workbook/edit';
import type { CellLink } from '../workbook/workbook';
import { cell, type BlockCell, type BlockLook } from './block';

/** A number of the workbook and the cell that says it. */
export interface Figure {
  readonly value: number;
  readonly at: CellRef | null;
  /** Whether the cell holds just this number, so that a formula may stand for it. */
  readonly isExact: boolean;
}

export function figureOf(book: Book, at: CellRef | null, value: number | null | undefined): Figure | null {
  if (value === null || value === undefined || !Number.isFinite(value)) return null;
  return { value, at, isExact: at !== null && cellValue(book.cell(at)) === value };
}

export const linkTo = ({ sheet, row, column }: CellRef): CellLink => ({
  sheet,
  address: cellAddress(row, column),
});

/** A sheet of Excel takes 65,530 links; where every cell of a big table had one, it would take its time besides. */
export const MOST_LINKS = 5_000;

/** The number as a formula over its own cell, or, where that says it otherwise, with a link to it. */
export function figureCell(figure: Figure | null | undefined, look: BlockLook): BlockCell {
  if (!figure) return cell(null, look);
  const { value, at, isExact } = figure;
  if (!at) return cell(value, look);
  const link = linkTo(at);
  return isExact
    ? cell(value, look, { formula: () => `=${sheetAddress(link.sheet, link.address)}` })
    : cell(value, look, { link });
}
