import type { Area, Cell, CellFormat, CellLink, CellValue, RichCell } from './workbook';

/** Puts a sheet together row by row from above: what templates and summaries are written with. */
export class SheetRows {
  private readonly rows: (readonly (Cell | undefined)[])[] = [];
  readonly merges: Area[] = [];

  /** Number of the next row, from 0. */
  get next(): number {
    return this.rows.length;
  }

  add(...cells: readonly (Cell | undefined)[]): number {
    return this.rows.push(cells) - 1;
  }

  /** A row as it is, with its gaps. */
  addSparse(cells: readonly (Cell | undefined)[]): number {
    return this.rows.push(cells) - 1;
  }

  /** A row whose first cell runs over `columns` columns. */
  addAcross(columns: number, cell: Cell): number {
    const row = this.add(cell);
    if (columns > 1) this.merges.push({ top: row, left: 0, bottom: row, right: columns - 1 });
    return row;
  }

  skip(count = 1): void {
    for (let index = 0; index < count; index++) this.rows.push([]);
  }

  done(): readonly (readonly (Cell | undefined)[])[] {
    return this.rows;
  }
}

/** A cell with a look, and where wanted a formula or a link. */
export const styled = (
  value: CellValue,
  format: CellFormat,
  more: { readonly formula?: string; readonly link?: CellLink } = {},
): RichCell => ({ value, format, ...more });
