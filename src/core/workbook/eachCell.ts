import type { Cell, Row } from './workbook';

/** Rows up to this long are gone through place by place, which costs less than asking for their columns. */
const SHORT = 64;

/**
 * Visits the cells of a row that are there, from left to right. Rows are sparse: a lone cell in column XFD costs one
 * visit, and never the 16,383 empty places before it.
 */
export function eachCell(row: Row | undefined, visit: (cell: Cell, column: number) => void): void {
  if (!row) return;
  const columns = row.length <= SHORT ? row.keys() : Object.keys(row);
  for (const key of columns) {
    const cell = row[Number(key)];
    if (cell !== undefined) visit(cell, Number(key));
  }
}
