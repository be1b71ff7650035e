import { cellFormat, cellValue } from '../core/workbook/cell';
import { eachCell } from '../core/workbook/eachCell';
import type { Area, Sheet } from '../core/workbook/workbook';

/** Where rows and columns of a sheet are drawn, in pixels: each begins at its offset, the last number is the end. */
export interface SheetLayout {
  readonly lefts: readonly number[];
  readonly tops: readonly number[];
}

/** There is always something to look at, and somewhere to go on. */
const FEWEST_ROWS = 40;
const FEWEST_COLUMNS = 12;
const SPARE = 2;

const LETTER = 7;
const PADDING = 10;
const USUAL_WIDTH = 72;
const WIDEST = 480;
const LINE = 18;
const LINES = 5;
const POINT = 4 / 3;
const HIGHEST = LINE * 8;

const offsets = (count: number, sizeOf: (index: number) => number): number[] => {
  const all = [0];
  for (let index = 0; index < count; index++) all.push((all[index] ?? 0) + sizeOf(index));
  return all;
};

function linesIn(text: string, width: number): number {
  let lines = 0;
  for (const part of text.split('\n')) lines += Math.max(1, Math.ceil((part.length * LETTER) / width));
  return Math.min(lines, LINES);
}

export function sheetLayout({ rows, columns = [], rowLooks = [], merges = [] }: Sheet): SheetLayout {
  let width = 0;
  for (const row of rows) width = Math.max(width, row?.length ?? 0);
  const columnCount = Math.max(width + SPARE, FEWEST_COLUMNS);
  const widthOf = (column: number): number => {
    const look = columns[column];
    if (look?.hidden) return 0;
    return look?.width === undefined ? USUAL_WIDTH : Math.min(look.width * LETTER + PADDING, WIDEST);
  };
  const lefts = offsets(columnCount, widthOf);
  const starts = new Map(merges.map((area) => [`${area.top} ${area.left}`, area]));
  const heightOf = (row: number): number => {
    const look = rowLooks[row];
    if (look?.hidden) return 0;
    let lines = 1;
    eachCell(rows[row], (cell, column) => {
      const value = cellValue(cell);
      if (typeof value !== 'string' || !cellFormat(cell)?.wrap) return;
      const merge = starts.get(`${row} ${column}`);
      // A text that has several rows needs no higher one.
      if (merge && merge.bottom > merge.top) return;
      const space = (lefts[(merge?.right ?? column) + 1] ?? 0) - (lefts[column] ?? 0) - PADDING;
      if (space > 0) lines = Math.max(lines, linesIn(value, space));
    });
    const chosen = look?.height === undefined ? 0 : Math.min(look.height * POINT, HIGHEST);
    return Math.round(Math.max(lines * LINE + 6, chosen));
  };
  return { lefts, tops: offsets(Math.max(rows.length + SPARE, FEWEST_ROWS), heightOf) };
}

/** The number of the row or column that a pixel falls into. */
export function indexAt(all: readonly number[], pixel: number): number {
  let low = 0;
  let high = all.length - 2;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((all[middle] ?? 0) <= pixel) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Rows or columns that a stretch of pixels shows. */
export const indicesIn = (all: readonly number[], from: number, to: number): number[] => {
  const first = indexAt(all, from);
  const last = indexAt(all, to);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (index) => (all[index + 1] ?? 0) > (all[index] ?? 0),
  );
};

/** The place of an area, in pixels. */
export const boxOf = ({ lefts, tops }: SheetLayout, { top, left, bottom, right }: Area) => ({
  left: lefts[left] ?? 0,
  top: tops[top] ?? 0,
  width: (lefts[right + 1] ?? lefts.at(-1) ?? 0) - (lefts[left] ?? 0),
  height: (tops[bottom + 1] ?? tops.at(-1) ?? 0) - (tops[top] ?? 0),
});
