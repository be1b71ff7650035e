/** Finds the tables of our kinds on a sheet, wherever they stand. */
import type { Sheet, Workbook } from '../workbook/workbook';
import { body } from './body';
import { assignment, type Assignment, type Segment } from './columns';
import { grid, type Grid } from './grid';
import { headerBlock, mayBeHeader, YEAR_TEXT, type HeaderBlock } from './header';
import { fit, headerWords, joined, phrases } from './headerWords';
import { TABLE_FORMS } from './kinds';
import { passportPlace } from './passport';
import { periodOfText, programmePeriod } from './period';
import type { Columns, RecognisedTable, Role, TableKind, TableRow } from './table';

/** A person's choice of columns for a table: role → column, null = the role has none. */
export interface ColumnChoice {
  readonly kind: TableKind;
  /** Last row of the header that the choice was made for; absent = any table of the kind. */
  readonly headerRow?: number;
  readonly columns: ReadonlyMap<Role, number | null>;
}

export interface RecogniseOptions {
  readonly choices?: readonly ColumnChoice[];
}

interface Found {
  readonly block: HeaderBlock;
  readonly segment: Segment;
  readonly assignment: Assignment;
  readonly title: string;
}

const OTHER_NAMES = phrases(
  'план | факт | планов | фактич | значен | начало | окончан | целев | базов | исходн | всего',
);
const KNOWN_NAMES = joined([
  ...TABLE_FORMS.flatMap(({ roles, yearly }) => [...roles, ...yearly].map((role) => role.phrases)),
  OTHER_NAMES,
]);

const isName = (text: string): boolean => YEAR_TEXT.test(text) || fit(headerWords(text), KNOWN_NAMES) >= 0.6;

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

const APPROVAL =
  /^(?:утвержд|согласован|приложение|к приказу|приказ|от\s+[«"_\d]|№\s*\d|начальник|директор|_{3,}|рассмотрен|принят)/i;

/** Titles reach this many rows up, over one blank row. */
const TITLE_ROWS = 5;

/** The text above a header, row by row, without approvals. */
function titleAbove(sheet: Grid, top: number, { left, right }: Segment, floor: number): string {
  const lines: string[] = [];
  let blanks = 0;
  for (let row = top - 1; row >= floor && lines.length < TITLE_ROWS && blanks < 2; row--) {
    const texts: string[] = [];
    for (let column = Math.max(0, left - 1); column <= right; column++) {
      const text = sheet.text(row, column);
      if (text !== '') texts.push(text);
    }
    if (texts.length === 0) blanks++;
    else if (texts.length <= 2 && !APPROVAL.test(texts[0] ?? '')) lines.unshift(texts.join(' '));
  }
  return lines.join(' ').replace(/\s+/g, ' ').trim();
}

function bestAssignment(sheet: Grid, block: HeaderBlock, segment: Segment, title: string): Assignment | null {
  let best: Assignment | null = null;
  for (const form of TABLE_FORMS) {
    const found = assignment(sheet, block, segment, form, title);
    if (found && (!best || found.total > best.total + 1e-9)) best = found;
  }
  return best;
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

function beginsLikeHeader(sheet: Grid, row: number): boolean {
  const first = sheet.cells(row).findIndex((cell) => cell !== null && cell !== undefined);
  const text = first < 0 ? '' : sheet.text(row, first);
  return KNOWN_NAMES.byStart.has(text.slice(0, 2).toLowerCase()) && mayBeHeader(sheet, row) && isName(text);
}

function headers(sheet: Grid, name: string): Found[] {
  const found: Found[] = [];
  let floor = 0;
  let run = 0;
  for (let row = 0; row < sheet.rowCount; row++) {
    run = row > 0 && isAlike(sheet, row) ? run + 1 : 0;
    if (run >= LONG_RUN && !beginsLikeHeader(sheet, row)) continue;
    const block = headerBlock(sheet, row, isName);
    if (!block) continue;
    let isHeader = false;
    for (const segment of segments(sheet, block)) {
      const title = titleAbove(sheet, block.top, segment, floor);
      const best = bestAssignment(sheet, block, segment, title || name);
      if (!best) continue;
      found.push({ block, segment, assignment: best, title });
      isHeader = true;
    }
    if (!isHeader) continue;
    row = block.bottom;
    floor = block.bottom + 1;
  }
  return found;
}

const overlaps = (a: Segment, b: Segment): boolean => a.left <= b.right && b.left <= a.right;

const columnKeys = ({ single, yearly }: Columns): string[] => [
  ...[...single].map(([role, column]) => `${role}=${column}`),
  ...[...yearly].flatMap(([role, byYear]) => [...byYear].map(([year, column]) => `${role}${year}=${column}`)),
];

/** Whether a header says again what another one says. */
function repeats(a: Found, b: Found): boolean {
  if (a.assignment.form !== b.assignment.form || !overlaps(a.segment, b.segment)) return false;
  const keys = columnKeys(a.assignment.columns);
  const same = columnKeys(b.assignment.columns).filter((key) => keys.includes(key)).length;
  return same >= 0.7 * keys.length;
}

interface Group {
  readonly head: Found;
  readonly repeated: Found[];
}

/** Headers that say the same below each other, with no other table between, head one table. */
function groups(found: readonly Found[]): Group[] {
  const result: Group[] = [];
  for (const header of found) {
    const above = [...result].reverse().find(({ head }) => overlaps(head.segment, header.segment));
    if (above && repeats(above.head, header)) above.repeated.push(header);
    else result.push({ head: header, repeated: [] });
  }
  return result;
}

function withChoice(found: Found, { choices = [] }: RecogniseOptions): Found {
  const { form, columns, scores, total, doubts } = found.assignment;
  const choice = choices.find(
    ({ kind, headerRow }) =>
      kind === form.kind && (headerRow === undefined || headerRow === found.block.bottom),
  );
  if (!choice) return found;
  const chosen = new Set([...choice.columns.values()]);
  const single = new Map(
    [...columns.single].filter(([role, column]) => !choice.columns.has(role) && !chosen.has(column)),
  );
  const yearly = new Map(
    [...columns.yearly].map(([role, byYear]): [Role, ReadonlyMap<number, number>] => [
      role,
      new Map(
        [...byYear].filter(([year, column]) => !choice.columns.has(`${role}:${year}`) && !chosen.has(column)),
      ),
    ]),
  );
  for (const [role, column] of choice.columns) {
    if (column === null) continue;
    const [name = role, year] = role.split(':');
    if (year === undefined) single.set(role, column);
    else yearly.set(name, new Map([...(yearly.get(name) ?? []), [Number(year), column]]));
  }
  const rest = doubts.filter(({ role, column }) => !choice.columns.has(role) && !chosen.has(column));
  return { ...found, assignment: { form, columns: { single, yearly }, scores, total, doubts: rest } };
}

const NUMBERED_NAME = /^(?:[\dIVX]+[.)]+\s*\p{L}|(?:раздел|этап|блок|направление)\s)/iu;

/** The one text of a row that has nothing else, or ''. */
function loneText(sheet: Grid, row: number, { left, right }: Segment): string {
  let text = '';
  for (let column = left; column <= right; column++) {
    const own = sheet.text(row, column);
    if (own !== '' && text !== '') return '';
    text ||= own;
  }
  return text;
}

/** Whether the row above a header is the first section's: when headers repeat below sections of their own. */
function sectionAbove(sheet: Grid, { head, repeated }: Group): number | null {
  const above = head.block.top - 1;
  const text = above < 0 ? '' : loneText(sheet, above, head.segment);
  if (text === '' || repeated.length === 0 || !NUMBERED_NAME.test(text)) return null;
  return repeated.every(({ block }) => loneText(sheet, block.top - 1, head.segment) !== '') ? above : null;
}

/** Rows whose terms may tell the period. */
const PERIOD_ROWS = 100;

function recognised(sheet: Grid, name: string, group: Group, limit: number): RecognisedTable | null {
  const { block, segment, assignment: found } = group.head;
  const repeated = new Set<number>();
  for (const { block: other } of group.repeated) {
    for (let row = other.top; row <= other.bottom; row++) repeated.add(row);
  }
  const above = sectionAbove(sheet, group);
  const title = above === null ? group.head.title : titleAbove(sheet, above, segment, 0);
  const content = body(sheet, {
    segment,
    assignment: found,
    from: block.bottom + 1,
    limit,
    repeated,
    sectionAbove: above,
  });
  if (content.rows.length === 0) return null;
  const columnsNamed = [...block.paths.keys()].filter(
    (column) => segment.left <= column && column <= segment.right,
  ).length;
  const terms =
    found.form.kind === 'roadmap'
      ? content.rows.slice(0, PERIOD_ROWS).flatMap(({ texts }) => texts.get('term') ?? [])
      : [];
  return {
    sheet: name,
    kind: found.form.kind,
    score: Math.min(1, found.total / Math.max(1, columnsNamed)),
    title,
    headerRow: block.bottom,
    headerTop: block.top,
    ...content,
    columns: found.columns,
    headers: new Map([...block.paths].map(([column, path]) => [column, path.join(' / ')])),
    doubts: found.doubts,
    period: programmePeriod(title || name, terms),
  };
}

function passport(sheet: Grid, name: string, tables: readonly RecognisedTable[]): RecognisedTable | null {
  const isFree = (row: number): boolean =>
    !tables.some(
      ({ headerTop, firstDataRow, lastDataRow }) => (headerTop ?? firstDataRow) <= row && row <= lastDataRow,
    );
  const place = passportPlace(sheet, isFree);
  if (!place) return null;
  const columns = new Map([
    ['name', place.name],
    ['value', place.value],
  ]);
  const rows = place.rows.map((row): TableRow => {
    const cells = [...columns].map(([role, column]): [Role, string] => [role, sheet.spread(row, column)]);
    const texts = new Map(cells.filter(([, text]) => text !== ''));
    return {
      row,
      section: null,
      texts,
      numbers: new Map(),
      dates: new Map(),
      yearly: new Map(),
      yearlyTexts: new Map(),
    };
  });
  const first = rows[0]?.row ?? 0;
  const title = titleAbove(sheet, place.headerRow ?? first, { left: place.name, right: place.value }, 0);
  const term =
    rows.find(({ texts }) => /срок|период|этап/i.test(texts.get('name') ?? ''))?.texts.get('value') ?? '';
  return {
    sheet: name,
    kind: 'passport',
    score: 1,
    title,
    headerRow: place.headerRow,
    headerTop: place.headerRow,
    firstDataRow: first,
    lastDataRow: rows[rows.length - 1]?.row ?? first,
    columns: { single: columns, yearly: new Map() },
    headers: new Map(),
    sections: [],
    rows,
    doubts: [],
    period: periodOfText(term) ?? periodOfText(title),
  };
}

/** The tables of a sheet from top to bottom, those of one row from left to right. */
export function recogniseSheet(sheet: Sheet, options: RecogniseOptions = {}): RecognisedTable[] {
  const looked = grid(sheet);
  const all = groups(headers(looked, sheet.name)).map((group) => ({
    ...group,
    head: withChoice(group.head, options),
  }));
  const tables = all.flatMap((group) => {
    const below = all.filter(
      ({ head }) => head.block.top > group.head.block.bottom && overlaps(head.segment, group.head.segment),
    );
    const limit = Math.min(looked.rowCount, ...below.map(({ head }) => head.block.top));
    return recognised(looked, sheet.name, group, limit) ?? [];
  });
  const found = passport(looked, sheet.name, tables);
  return found ? [...tables, found].sort((a, b) => a.firstDataRow - b.firstDataRow) : tables;
}

/** All tables of the sheets that a person sees; one that tells no period takes the passport's. */
export function recogniseWorkbook(
  { sheets }: Workbook,
  options: Readonly<Record<string, RecogniseOptions>> = {},
): RecognisedTable[] {
  const tables = sheets
    .filter(({ visibility }) => visibility === undefined)
    .flatMap((sheet) => recogniseSheet(sheet, Object.hasOwn(options, sheet.name) ? options[sheet.name] : {}));
  const period =
    tables.find((table) => table.kind === 'passport')?.period ?? tables.find((table) => table.period)?.period;
  return period ? tables.map((table) => (table.period ? table : { ...table, period })) : tables;
}
