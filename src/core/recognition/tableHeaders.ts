/** Finds the headers of tables on a sheet, and which of them only repeat another. */
import type { Cell } from '../workbook/workbook';
import type { ColumnView } from './columnView';
import { assignment, columnViews, type Assignment, type Segment } from './columns';
import type { Grid } from './grid';
import { headerBlock, mayBeHeader, names, YEAR_TEXT, type HeaderBlock } from './header';
import { mended } from './headerMending';
import { fit, headerWords, joined, mayBeginWith, phrases } from './headerWords';
import { TABLE_FORMS } from './kinds';
import { isSubject } from './records/subjects';
import type { Columns } from './table';
import { loneText, titleAbove } from './title';

export interface Found {
  readonly block: HeaderBlock;
  readonly segment: Segment;
  readonly assignment: Assignment;
  readonly title: string;
}

const OTHER_NAMES = phrases(
  'план | факт | планов | фактич | значен | начало | окончан | целев | базов | исходн | всего',
);
const KNOWN_NAMES = joined([
  ...TABLE_FORMS.flatMap(({ roles, extra = [], yearly }) =>
    [...roles, ...extra, ...yearly].map((role) => role.phrases),
  ),
  OTHER_NAMES,
]);

const KNOWN = 0.6;

/** «2021 год (план)», «сен.», «I квартал»: what stands over columns of years, months and quarters. */
const OVER_FIGURES =
  /^(?:(?:на|за)\s+)?20\d\d(?!\d)[^\d]{0,30}$|^(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[A-Za-zЀ-ԯ]{0,5}\.?$|^(?:[IV]{1,3}|[1-4])\s?кв[A-Za-zЀ-ԯ]*\.?$/iu;
/** Schools by their numbers are what stands in columns, not over them. */
const NUMBERED_NAME_OF_SCHOOL = /№\s*\d/;

function isName(text: string): boolean {
  if (YEAR_TEXT.test(text) || OVER_FIGURES.test(text)) return true;
  if (NUMBERED_NAME_OF_SCHOOL.test(text)) return false;
  if (isSubject(text)) return true;
  const words = headerWords(text);
  if (fit(words, KNOWN_NAMES) >= KNOWN) return true;
  const meant = mended(words);
  return meant.length !== words.length && fit(meant, KNOWN_NAMES) >= KNOWN;
}

/** How many rows without a header above and nothing below part two tables that stand side by side. */
const DEPTH = 40;

const isEmptyColumn = (sheet: Grid, block: HeaderBlock, column: number): boolean => {
  if (block.paths.has(column)) return false;
  for (let row = block.bottom + 1; row < Math.min(sheet.rowCount, block.bottom + DEPTH); row++) {
    const area = sheet.merge(row, column);
    if (
      sheet.text(row, column) !== '' ||
      (area && area.left < area.right && sheet.spread(row, column) !== '')
    )
      return false;
  }
  return true;
};

/** Columns of a header in groups: parted by empty columns, and where a second «№» begins. */
function segments(sheet: Grid, block: HeaderBlock): Segment[] {
  const found: Segment[] = [];
  let left: number | null = null;
  let hasNumber = false;
  for (let column = 0; column <= sheet.columnCount; column++) {
    const isEnd = column === sheet.columnCount || isEmptyColumn(sheet, block, column);
    const isNumber = /^(?:№|n)/i.test(block.paths.get(column)?.[0] ?? '');
    if (left !== null && (isEnd || (isNumber && hasNumber))) {
      found.push({ left, right: column - 1 });
      left = null;
      hasNumber = false;
    }
    if (!isEnd) {
      left ??= column;
      hasNumber ||= isNumber;
    }
  }
  return found;
}

function bestAssignment(
  views: readonly ColumnView[],
  { left, right }: Segment,
  title: string,
): Assignment | null {
  const own = views.filter(({ column }) => left <= column && column <= right);
  let best: Assignment | null = null;
  for (const form of TABLE_FORMS) {
    const found = assignment(own, form, title);
    if (found && (!best || found.total > best.total + 1e-9)) best = found;
  }
  return best;
}

/** How much more two parts must make together than apart, to be one table with an empty column in it. */
const TOGETHER = 0.15;

interface Part {
  readonly segment: Segment;
  readonly assignment: Assignment | null;
  readonly title: string;
}

/** The tables that a header heads: side by side, or one with empty columns in it. */
function parts(sheet: Grid, block: HeaderBlock, floor: number, name: string): Found[] {
  const views = columnViews(sheet, block);
  const part = (segment: Segment): Part => {
    const title = titleAbove(sheet, block.top, segment, floor);
    return { segment, title, assignment: bestAssignment(views, segment, title || name) };
  };
  const found: Part[] = [];
  for (const segment of segments(sheet, block)) {
    const next = part(segment);
    const before = found[found.length - 1];
    if (!before || (before.assignment && next.assignment)) {
      found.push(next);
      continue;
    }
    const both = part({ left: before.segment.left, right: segment.right });
    const apart = Math.max(before.assignment?.total ?? 0, next.assignment?.total ?? 0);
    const isOne = both.assignment ? both.assignment.total >= apart + TOGETHER : apart === 0;
    if (isOne) found[found.length - 1] = both;
    else found.push(next);
  }
  return found.flatMap(({ assignment: best, ...rest }) =>
    best ? [{ block, assignment: best, ...rest }] : [],
  );
}

/** Rows that fill the same columns as the row above, so many after each other, are data unless their first word says else. */
const LONG_RUN = 8;

function isAlike(sheet: Grid, row: number): boolean {
  const [above, cells] = [sheet.cells(row - 1), sheet.cells(row)];
  if (above.length !== cells.length) return false;
  for (let column = 0; column < cells.length; column++) {
    if (((above[column] ?? null) === null) !== ((cells[column] ?? null) === null)) return false;
  }
  return true;
}

/** Numbers stand in rows of data; only years stand over columns. */
const isDatum = (cell: Cell | undefined): boolean => typeof cell === 'number' && (cell < 1990 || cell > 2100);

function beginsLikeHeader(sheet: Grid, row: number): boolean {
  const cells = sheet.cells(row);
  for (const cell of cells) if (isDatum(cell)) return false;
  let first = 0;
  while (first < cells.length && (cells[first] ?? null) === null) first++;
  const text = sheet.text(row, first);
  return mayBeginWith(headerWords(text)[0] ?? '', KNOWN_NAMES) && mayBeHeader(sheet, row) && isName(text);
}

/** So many rows may look like a header and head nothing. Of a long list each may, and each costs a look at all its columns. */
const TRIES = 12;

/** Whether a row begins as a header does that was found above, or stands apart from what is above it. */
function isPlain(sheet: Grid, row: number, found: readonly Found[]): boolean {
  if (row === 0 || names(sheet, row - 1).length < 2) return true;
  const [first] = names(sheet, row);
  return found.some(({ block: { top } }) => names(sheet, top)[0]?.text === first?.text);
}

function headers(sheet: Grid, name: string): Found[] {
  const found: Found[] = [];
  let floor = 0;
  let run = 0;
  let tries = TRIES;
  for (let row = 0; row < sheet.rowCount; row++) {
    run = row > 0 && isAlike(sheet, row) ? run + 1 : 0;
    if (run >= LONG_RUN && !beginsLikeHeader(sheet, row)) continue;
    if (tries === 0 && !isPlain(sheet, row, found)) continue;
    const block = headerBlock(sheet, row, isName);
    if (!block) continue;
    const tables = parts(sheet, block, floor, name);
    if (tables.length === 0) {
      tries = Math.max(0, tries - 1);
      continue;
    }
    found.push(...tables);
    row = block.bottom;
    floor = block.bottom + 1;
  }
  return found;
}

/** Whether two groups of columns have one in common. */
export const overlaps = (a: Segment, b: Segment): boolean => a.left <= b.right && b.left <= a.right;

const columnKeys = ({ single, yearly }: Columns): string[] => [
  ...[...single].map(([role, column]) => `${role}=${column}`),
  ...[...yearly].flatMap(([role, byYear]) => [...byYear].map(([year, column]) => `${role}${year}=${column}`)),
];

/** So much of a header must be said again for it to be the same. */
const SAME = 0.7;

/** The words over each column of a table. */
const namesOf = ({ block, segment: { left, right } }: Found): ReadonlyMap<number, readonly string[]> =>
  new Map(
    [...block.paths]
      .filter(([column]) => left <= column && column <= right)
      .map(([column, path]) => [
        column,
        path
          .join(' ')
          .toLowerCase()
          .match(/[A-Za-zЀ-ԯ\p{N}%№]+/gu) ?? [],
      ]),
  );

/**
 * Whether one says nothing but what the other says too: «2020» and «Задачи на год: 2020», not «2020» and «2021», nor a
 * number and its share.
 */
function agree(a: readonly string[], b: readonly string[]): boolean {
  const [less, more] = a.length < b.length ? [a, b] : [b, a];
  const areBothShares = less.includes('%') === more.includes('%');
  return less.length > 0 && areBothShares && less.every((word) => more.includes(word));
}

const isEnough = (same: number, a: number, b: number): boolean => same >= SAME * Math.max(a, b);

function areSaidAgain(a: Columns, b: Columns): boolean {
  const [keys, other] = [columnKeys(a), columnKeys(b)];
  return isEnough(other.filter((key) => keys.includes(key)).length, keys.length, other.length);
}

function namesAgree(a: Found, b: Found): boolean {
  const [names, others] = [namesOf(a), namesOf(b)];
  const same = [...others].filter(([column, words]) => agree(names.get(column) ?? [], words));
  return isEnough(same.length, names.size, others.size);
}

/** Whether a header says again what another one says. */
const repeats = (a: Found, b: Found): boolean =>
  a.assignment.form === b.assignment.form &&
  areSaidAgain(a.assignment.columns, b.assignment.columns) &&
  namesAgree(a, b);

/** A table's header, and the rows further down that say it again. */
export interface HeaderGroup {
  readonly head: Found;
  readonly repeated: Found[];
}

/**
 * The headers of a sheet; those that say the same below each other, with no other table between, head one table.
 * `name` is the sheet's, which stands for a title where there is none.
 */
export function tableHeaders(sheet: Grid, name: string): HeaderGroup[] {
  const result: HeaderGroup[] = [];
  for (const header of headers(sheet, name)) {
    const above = [...result].reverse().find(({ head }) => overlaps(head.segment, header.segment));
    if (above && repeats(above.head, header)) above.repeated.push(header);
    else result.push({ head: header, repeated: [] });
  }
  return result;
}

const NUMBERED_NAME = /^(?:[\dIVX]+[.)]+\s*[A-Za-zЀ-ԯ]|(?:раздел|этап|блок|направление)\s)/iu;

/** The lone text above a header, over one blank row at most, and its row. */
function textAbove(sheet: Grid, top: number, segment: Segment): { row: number; text: string } {
  for (const row of [top - 1, top - 2]) {
    const text = row < 0 ? '' : loneText(sheet, row, segment);
    if (text !== '') return { row, text };
  }
  return { row: -1, text: '' };
}

/** The row above a header, if it is the first section's: when headers repeat below sections of their own. */
export function sectionAbove(sheet: Grid, { head, repeated }: HeaderGroup): number | null {
  const { row, text } = textAbove(sheet, head.block.top, head.segment);
  if (repeated.length === 0 || !NUMBERED_NAME.test(text)) return null;
  return repeated.every(({ block }) => textAbove(sheet, block.top, head.segment).text !== '') ? row : null;
}
