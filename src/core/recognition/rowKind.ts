/** What a row below a header is: an event, a section, or something that only stands between them. */
import type { Assignment, Segment } from './columns';
import { looksLike } from './contents';
import { cellText, type Grid } from './grid';
import type { Cell } from '../workbook/workbook';

export interface BodyFrame {
  readonly segment: Segment;
  readonly assignment: Assignment;
  /** First row below the header, and the first row that belongs to something else. */
  readonly from: number;
  readonly limit: number;
  /** Rows of the header repeated below. */
  readonly repeated: ReadonlySet<number>;
  /** The row above the header, where it is a section's. */
  readonly sectionAbove: number | null;
}

/** A text cell of the row itself: not blank, not the lower part of a merged area. */
export interface Filled {
  readonly column: number;
  readonly right: number;
  readonly text: string;
}

export const NUMBERED = /^(?:\d+(?:\.\d+)*|[IVXivx]+|\d+(?:\.\d+)*\s?\*)[.)]?$/;
const BEGINS_WITH_LETTER = /^\s*[A-Za-zЀ-ԯ]/u;
const WHOLE_NUMBER = /^(?:\d+|[IVX]+)[.)]?$/;
const SECTION_WORDS =
  /^(?:(?:раздел|этап|блок|направление|модуль|задача|цель|часть|глава|подпрограмма)(?![A-Za-zЀ-ԯ])\s*(?:№|\d|[IVX]|:|[–—-]|«)|[\dIVX]+[-–]?[A-Za-zЀ-ԯ]{0,2}\s+(?:этап|раздел|блок|направление|модуль)(?![A-Za-zЀ-ԯ]))/iu;
/** Rows that say something of a whole section or table. */
const REMARK =
  /^(?:(?:(?:прогнозируем|ожидаем|планируем)[A-Za-zЀ-ԯ]*\s+(?:результат|эффект|итог)[A-Za-zЀ-ԯ]*|в том числе|из них|справочно|примечани[A-Za-zЀ-ԯ]*|сноск[A-Za-zЀ-ԯ]*|источник[A-Za-zЀ-ԯ]*|(?:итого\s+)?по\s+(?:району|муниципалитету|муниципальному|области|округу|городу|региону|республике|краю|мо))(?![A-Za-zЀ-ԯ])|(?:итого|всего|в среднем)(?=\s*(?:[:,.(–—-]|$|(?:по|за|в)\s)))/iu;
/** Means of all rows; among indicators each is one of them. */
const MEAN = /^(?:среднее(?: значение)?|средний(?: балл)?)(?=\s*(?:[:,.(–—-]|$|(?:по|за|в)\s))/iu;
const FOOTNOTE = /^(?:<?\*+>?|[¹²³⁴]|\d\)\s?\p{Ll})\s*\S/u;
const SIGNATURE_POST =
  /^(?:и\.\s?о\.\s*)?(?:начальник|директор|руководител|заместител|зам\.|председател|заведующ|глава|исп\.|исполнитель\s*:|методист|специалист|согласован|утвержд|составил|подготовил|тел\.|м\.\s?п\.)/iu;
const PERSON_OR_LINE = /_{3,}|(?:^|[\s/])\p{Lu}\.\s?\p{Lu}\.|\p{Lu}\.\s?\p{Lu}\.?\s*$/u;

export function filledCells(grid: Grid, row: number, { left, right }: Segment): Filled[] {
  const found: Filled[] = [];
  for (let column = left; column <= right; column++) {
    const text = grid.text(row, column);
    if (text !== '') found.push({ column, right: Math.min(grid.area(row, column).right, right), text });
  }
  return found;
}

const COLUMN_NUMBER = /^\(?(\d{1,2})\)?\.?$/;

/** `1 | 2 | 3 | 7 | 8` under a header counts the columns; some may be left out. */
const countsColumns = (filled: readonly Filled[]): boolean =>
  filled.length >= 3 &&
  filled.every(({ text }, index) => {
    const [number, before] = [
      COLUMN_NUMBER.exec(text)?.[1],
      COLUMN_NUMBER.exec(filled[index - 1]?.text ?? '')?.[1],
    ];
    if (number === undefined) return false;
    return index === 0 ? Number(number) <= 1 : Number(number) > Number(before);
  });

/** «…» where something will be added later. */
const NOTHING_YET = /^[.…_\s]+$/;

const isSignature = (filled: readonly Filled[]): boolean =>
  SIGNATURE_POST.test((filled[0] as Filled).text) &&
  (filled.some(({ text }) => PERSON_OR_LINE.test(text)) ||
    /^(?:исп|тел|м\.)/i.test((filled[0] as Filled).text));

export type RowKind =
  'blank' | 'skip' | 'remark' | 'signature' | 'section' | 'maybeSection' | 'data' | 'foreign';

/** What the rows of one table are judged by. */
export interface Judge {
  readonly grid: Grid;
  readonly frame: BodyFrame;
  readonly main: number;
  readonly number: number | undefined;
  /** Whether most of the rows have a number. */
  readonly isNumbered: boolean;
  readonly roleColumns: readonly number[];
}

export function judge(grid: Grid, frame: BodyFrame): Judge {
  const { columns, form } = frame.assignment;
  const yearly = [...columns.yearly.values()].flatMap((byYear) => [...byYear.values()]);
  const number = columns.single.get('number');
  const periods = columns.periods?.values() ?? [];
  const roleColumns = [...columns.single.values(), ...yearly, ...periods].sort((a, b) => a - b);
  let rows = 0;
  let numbered = 0;
  for (let row = frame.from; row < frame.limit && rows < 30 && number !== undefined; row++) {
    if (filledCells(grid, row, frame.segment).length < 2) continue;
    rows++;
    if (NUMBERED.test(grid.spread(row, number))) numbered++;
  }
  const main = columns.single.get(form.main) ?? roleColumns[0] ?? frame.segment.left;
  return { grid, frame, main, number, isNumbered: numbered * 2 > rows, roleColumns };
}

export const valuesIn = ({ grid, roleColumns, number }: Judge, row: number): number =>
  roleColumns.filter((column) => column !== number && grid.spread(row, column) !== '').length;

/** Merged across the names of the table, so that it cannot be one of its values. */
function isAcross({ main, number = main, roleColumns }: Judge, { column, right }: Filled): boolean {
  const covers = (role: number): boolean => column <= role && role <= right;
  const covered = roleColumns.filter(covers).length;
  return (covers(main) || covers(number)) && covered >= Math.max(2, Math.min(3, roleColumns.length));
}

/** The number of the next row that has one, below a row. */
function nextNumber({ grid, number, frame }: Judge, row: number): string {
  for (let next = row + 1; number !== undefined && next < frame.limit && next < row + 12; next++) {
    const text = frame.repeated.has(next) ? '' : grid.text(next, number);
    if (text !== '' && NUMBERED.test(text)) return text;
  }
  return '';
}

const ROMAN = /^[IVX]+[.)]?$/;

/** `2.` with a name alone, before `2.1`; or before another row when its own name stands like a section's. */
function opensNumbering(ctx: Judge, row: number, number: string): boolean {
  const whole = number.replace(/[.)]+$/, '');
  const next = nextNumber(ctx, row);
  if (ROMAN.test(number)) return next !== '' && !ROMAN.test(next);
  return WHOLE_NUMBER.test(number) && next.startsWith(`${whole}.`) && next !== `${whole}.`;
}

function isSection(ctx: Judge, row: number, filled: readonly Filled[]): 'section' | 'maybeSection' | null {
  const [first, second] = filled;
  if (!first || filled.length > 2) return null;
  if (filled.some((cell) => isAcross(ctx, cell))) return 'section';
  if (second) {
    const isNumberAndName = first.column === ctx.number && second.column === ctx.main;
    return isNumberAndName && valuesIn(ctx, row) === 1 && opensNumbering(ctx, row, first.text)
      ? 'section'
      : null;
  }
  if (NUMBERED.test(first.text) || valuesIn(ctx, row) > 1) return null;
  if (first.column === ctx.number) return 'section';
  if (SECTION_WORDS.test(first.text)) return 'section';
  const inherits = ctx.number !== undefined && ctx.grid.spread(row, ctx.number) !== '';
  return inherits ? null : 'maybeSection';
}

/** The header of a table that we do not know: «№» where numbers should be. */
const isOtherHeader = ({ grid, number }: Judge, row: number): boolean =>
  number !== undefined && /^(?:№|n\s?п)/i.test(grid.text(row, number));

/** Whether what stands in the row is not what most columns hold: words for numbers, names for terms. */
function misfits({ grid, frame }: Judge, row: number): boolean {
  const { columns, form } = frame.assignment;
  const typed = [
    ...form.roles.flatMap(({ role, content }) => [{ content, column: columns.single.get(role) }]),
    ...form.yearly.flatMap(({ role, content }) =>
      [...(columns.yearly.get(role)?.values() ?? [])].map((column) => ({ content, column })),
    ),
  ];
  const told = typed.flatMap(({ content, column }) => {
    const text = column === undefined || !content || content === 'text' ? '' : grid.spread(row, column);
    return text === '' || !content ? [] : [looksLike(content, text)];
  });
  return told.length > 0 && told.filter((fits) => !fits).length * 2 > told.length;
}

/** «Итого», «Прогнозируемый результат»: said first in the row, or where names or numbers stand. */
function isRemark(
  { grid, frame, main, number, isNumbered }: Judge,
  row: number,
  filled: readonly Filled[],
): boolean {
  if (isNumbered && number !== undefined && NUMBERED.test(grid.text(row, number))) return false;
  const labels = [main, number ?? main].map((column) => grid.spread(row, column));
  const patterns = frame.assignment.form.kind === 'indicators' ? [REMARK] : [REMARK, MEAN];
  return [(filled[0] as Filled).text, ...labels].some((label) =>
    patterns.some((pattern) => pattern.test(label)),
  );
}

/** What a cell holds, at a glance: text, number, or nothing. */
function glance(cell: Cell | undefined): string | number {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'string' || typeof cell === 'number' ? cell : cellText(cell);
}

/**
 * Whether a row is plainly a row of the table: a name, and where numbers stand a number, else a value in most
 * columns. Nearly all rows of long tables are, so this looks at no more than it must; no is no verdict.
 */
function isPlainData({ grid, frame, main, number, roleColumns }: Judge, row: number, gap: number): boolean {
  if (grid.isMerged(row) || frame.repeated.has(row)) return false;
  const cells = grid.cells(row);
  const name = glance(cells[main]);
  if (typeof name !== 'string' || !BEGINS_WITH_LETTER.test(name)) return false;
  const numbered = number === undefined ? '' : glance(cells[number]);
  const hasNumber = typeof numbered === 'number' || NUMBERED.test(numbered);
  if (
    !hasNumber &&
    (number !== undefined || gap > 0 || REMARK.test(name) || MEAN.test(name) || SIGNATURE_POST.test(name))
  )
    return false;
  let values = 0;
  for (const column of roleColumns) {
    const value = column === main || column === number ? '' : glance(cells[column]);
    if (typeof value === 'number' || value.trim() !== '') values++;
  }
  return values >= (hasNumber ? 1 : Math.min(3, roleColumns.length - 1));
}

export function rowKind(ctx: Judge, row: number, gap: number): RowKind {
  if (isPlainData(ctx, row, gap)) return 'data';
  const { grid, frame, main, number } = ctx;
  if (frame.repeated.has(row)) return 'skip';
  const filled = filledCells(grid, row, frame.segment);
  const first = filled[0];
  if (!first) return 'blank';
  if (countsColumns(filled) || filled.every(({ text }) => NOTHING_YET.test(text))) return 'skip';
  if (FOOTNOTE.test(first.text) || isRemark(ctx, row, filled)) return 'remark';
  // «Руководители ШМО посещают уроки | май | Иванова А.Б.» is an event.
  const isEvent = valuesIn(ctx, row) > 2 && !misfits(ctx, row);
  if (isSignature(filled) && !isEvent && !(number !== undefined && NUMBERED.test(grid.text(row, number))))
    return 'signature';
  const section = frame.assignment.form.hasSections ? isSection(ctx, row, filled) : null;
  if (section) return section;
  const hasNumber = number !== undefined && NUMBERED.test(grid.spread(row, number));
  const values = valuesIn(ctx, row);
  if (isOtherHeader(ctx, row)) return 'foreign';
  // Below blank rows a row without a number is another table's, unless the numbers go on further down.
  const isAlone = ctx.isNumbered && nextNumber(ctx, row) === '';
  if (gap > 0 && !hasNumber && (isAlone || values < 2 || misfits(ctx, row))) return 'foreign';
  const { single } = frame.assignment.columns;
  const isRow =
    grid.spread(row, main) !== '' ||
    frame.assignment.form.insteadOfMain.some((role) => {
      const column = single.get(role);
      return column !== undefined ? grid.spread(row, column) !== '' : values > 0;
    });
  return isRow ? 'data' : hasNumber && values > 0 ? 'data' : 'skip';
}
