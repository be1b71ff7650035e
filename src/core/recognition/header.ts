/**
 * Where a header stands and what it says over each column: one to four rows, names merged down or across, groups
 * («2021 год» over «план», «факт») whose cells may be merged or just left blank.
 */
import type { Grid } from './grid';

export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  /** Texts over each column from top to bottom, each once; columns without any are absent. */
  readonly paths: ReadonlyMap<number, readonly string[]>;
}

const MAX_ROWS = 4;
/** Longer texts are no names of columns. */
const MAX_NAME = 250;

export const YEAR_TEXT =
  /^(?:19[89]\d|20\d\d)(?:\s?[-–—/]\s?(?:20)?\d\d)?\s*(?:г(?:од[ауы]?|г)?\.?|уч\.?\s?г(?:од)?\.?|учебный год)*$/i;
const DATA_NUMBER = /^[-–+]?\d+(?:[.,]\d+)*[.)]?$/;

/** Numbers are data, but years over columns are not. */
const isData = (text: string): boolean => DATA_NUMBER.test(text) && !YEAR_TEXT.test(text);

interface Name {
  readonly column: number;
  readonly text: string;
}

/** The texts of a row and their columns. */
export function names(grid: Grid, row: number): Name[] {
  const found: Name[] = [];
  for (let column = 0; column < grid.cells(row).length; column++) {
    const text = grid.text(row, column);
    if (text !== '') found.push({ column, text });
  }
  return found;
}

/** Marks from 2 to 5 over columns of their counts: the only numbers that name columns, years aside. */
const isMark = (text: string, before: string): boolean =>
  /^[2-5]$/.test(text) && (text === '2' || text === '5' || Math.abs(Number(before) - Number(text)) === 1);

const MONTHS = 12;
const MONTH = /^(?:0?[1-9]|1[0-2])$/;

/** Months by their numbers over the last columns of a header: «09 | 10 | 11 | 12 | 01 | 02». */
function monthsFrom(grid: Grid, row: number): number {
  let from = grid.columnCount;
  let after = '';
  let count = 0;
  for (let column = grid.columnCount - 1; column >= 0; column--) {
    const text = grid.text(row, column);
    if (text === '' && count === 0) continue;
    if (!MONTH.test(text) || (count > 0 && Number(after) !== (Number(text) % MONTHS) + 1)) break;
    [from, after] = [column, text];
    count++;
  }
  return count >= 4 && count <= MONTHS ? from : Infinity;
}

/** Whether a row may hold names of columns: two or more short texts and no data among them. */
export function mayBeHeader(grid: Grid, row: number): boolean {
  let count = 0;
  let before = '';
  let months: number | undefined;
  for (let column = 0; column < grid.cells(row).length; column++) {
    const text = grid.text(row, column);
    if (text === '') continue;
    // The first cell of a row is a number in data alone.
    if (text.length > MAX_NAME) return false;
    if (isData(text) && (count === 0 || !isMark(text, before))) {
      months ??= monthsFrom(grid, row);
      if (count < 1 || column < months) return false;
    }
    before = text;
    count++;
  }
  return count >= 2;
}

/** Whether a cell merged down from above reaches into the row: then it goes on with what is above. */
function isUnderMerge(grid: Grid, row: number): boolean {
  for (let column = 0; column < grid.columnCount; column++) {
    const area = grid.merge(row, column);
    if (area && area.top < row && grid.spread(row, column) !== '') return true;
  }
  return false;
}

/** Last row of the merged cells that begin in a row. */
const mergedDown = (grid: Grid, row: number): number =>
  Math.min(
    row + MAX_ROWS - 1,
    Math.max(row, ...names(grid, row).map(({ column }) => grid.area(row, column).bottom)),
  );

/** Whether a name has room to the right of it for columns of its own. */
function isGroup(grid: Grid, row: number, { column }: Name): boolean {
  const area = grid.merge(row, column);
  if (area) return area.right > area.left;
  return grid.text(row, column + 1) === '' && !grid.merge(row, column + 1);
}

/** Whether the next row stands under the groups of a row and names their columns. */
function hasSubheader(grid: Grid, row: number, isName: (text: string) => boolean): boolean {
  const above = names(grid, row);
  const below = names(grid, row + 1);
  if (below.length < 2 || !mayBeHeader(grid, row + 1)) return false;
  // «план» and «факт» alone in a row over the whole header.
  const areGroups = above.every(({ text }) => isName(text));
  const fits = below.every(({ column }) => {
    const own = above.find((name) => name.column === column);
    // «отчетный год» over 2023: years stand right under what is said of them.
    if (own && YEAR_TEXT.test(grid.text(row + 1, column))) return !YEAR_TEXT.test(own.text);
    return own ? isGroup(grid, row, own) : above.some((name) => name.column < column) || areGroups;
  });
  return fits && below.filter(({ text }) => isName(text)).length * 2 > below.length;
}

/** The name that a blank cell continues: the nearest to the left of it, if that is not closed by a merge. */
function carried(grid: Grid, row: number, column: number): string {
  for (let left = column - 1; left >= 0; left--) {
    if (grid.merge(row, left)) return '';
    const text = grid.text(row, left);
    if (text !== '') return text;
  }
  return '';
}

function pathOver(grid: Grid, top: number, bottom: number, column: number): string[] {
  const path: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const isLast = row === bottom;
    // A merged cell that comes from above the header is no part of it.
    const own = grid.area(row, column).top < top ? '' : grid.spread(row, column);
    const below = !isLast && grid.text(row + 1, column) !== '';
    const text = own !== '' || !below || grid.merge(row, column) ? own : carried(grid, row, column);
    if (text !== '' && path[path.length - 1] !== text) path.push(text);
  }
  return path;
}

/**
 * The header that begins at a row, or null. `isName` tells whether a text could be the name of a column under
 * a group: a year, «план», or a name that the dictionary knows.
 */
export function headerBlock(grid: Grid, top: number, isName: (text: string) => boolean): HeaderBlock | null {
  if (!mayBeHeader(grid, top) || isUnderMerge(grid, top)) return null;
  if (names(grid, top).filter(({ text }) => isName(text)).length < 2) return null;
  let bottom = mergedDown(grid, top);
  for (let row = top + 1; row <= bottom; row++)
    bottom = Math.max(bottom, Math.min(top + MAX_ROWS - 1, mergedDown(grid, row)));
  while (bottom < top + MAX_ROWS - 1 && hasSubheader(grid, bottom, isName)) bottom++;
  const paths = new Map<number, readonly string[]>();
  for (let column = 0; column < grid.columnCount; column++) {
    const path = pathOver(grid, top, bottom, column);
    if (path.length > 0) paths.set(column, path);
  }
  return { top, bottom, paths };
}
