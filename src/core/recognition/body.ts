/** The rows of a table below its header: events, sections, and all that only stands between them. */
import { cellFormat, cellValue } from '../workbook/cell';
import { isDateFormat } from '../workbook/date';
import type { Segment, Assignment } from './columns';
import { cellText, type Grid } from './grid';
import { numberOfCell } from './numberText';
import { quantity } from '../terms/quantity';
import type { Role, Section, TableRow } from './table';

export interface Body {
  readonly sections: readonly Section[];
  readonly rows: readonly TableRow[];
  readonly firstDataRow: number;
  readonly lastDataRow: number;
}

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
interface Filled {
  readonly column: number;
  readonly right: number;
  readonly text: string;
}

const NUMBERED = /^(?:\d+(?:\.\d+)*|[IVXivx]+|\d+(?:\.\d+)*\s?\*)[.)]?$/;
const WHOLE_NUMBER = /^(?:\d+|[IVX]+)[.)]?$/;
const SECTION_WORDS =
  /^(?:(?:раздел|этап|блок|направление|модуль|задача|цель|часть|глава|подпрограмма)(?!\p{L})\s*(?:№|\d|[IVX]|:|[–—-]|«)|[\dIVX]+[-–]?\p{L}{0,2}\s+(?:этап|раздел|блок|направление|модуль)(?!\p{L}))/iu;
const NUMBER_BEFORE_NAME = /^((?:\d+|[IVX]+)[.)]+)\s*(?=\p{L})/u;
/** Rows that say something of a whole section or table. */
const REMARK =
  /^(?:(?:прогнозируем|ожидаем|планируем)\p{L}*\s+(?:результат|эффект|итог)\p{L}*|итого|всего|в том числе|из них|в среднем|среднее(?: значение)?|средний балл|справочно|примечани\p{L}*|сноск\p{L}*|источник\p{L}*|(?:по|итого по)\s+(?:району|муниципалитету|муниципальному|области|округу|городу|региону|республике|краю|мо))(?!\p{L})/iu;
const FOOTNOTE = /^(?:<?\*+>?|[¹²³⁴]|\d\)\s?\p{Ll})\s*\S/u;
const SIGNATURE_POST =
  /^(?:и\.\s?о\.\s*)?(?:начальник|директор|руководител|заместител|зам\.|председател|заведующ|глава|исп\.|исполнитель\s*:|методист|специалист|согласован|утвержд|составил|подготовил|тел\.|м\.\s?п\.)/iu;
const PERSON_OR_LINE = /_{3,}|(?:^|[\s/])\p{Lu}\.\s?\p{Lu}\.|\p{Lu}\.\s?\p{Lu}\.?\s*$/u;

function filledCells(grid: Grid, row: number, { left, right }: Segment): Filled[] {
  const found: Filled[] = [];
  for (let column = left; column <= right; column++) {
    const text = grid.text(row, column);
    if (text !== '')
      found.push({ column, right: Math.min(grid.merge(row, column)?.right ?? column, right), text });
  }
  return found;
}

/** `1 | 2 | 3 | 4 | 5` under a header counts the columns. */
const countsColumns = (filled: readonly Filled[]): boolean =>
  filled.length >= 3 &&
  filled.every(({ text }, index) => Number(text) === Number(filled[0]?.text) + index) &&
  Number(filled[0]?.text) <= 1;

const isSignature = (filled: readonly Filled[]): boolean =>
  SIGNATURE_POST.test(filled[0]?.text ?? '') &&
  (filled.some(({ text }) => PERSON_OR_LINE.test(text)) || /^(?:исп|тел|м\.)/i.test(filled[0]?.text ?? ''));

type RowKind = 'blank' | 'skip' | 'remark' | 'signature' | 'section' | 'maybeSection' | 'data' | 'foreign';

/** What the rows of one table are judged by. */
interface Judge {
  readonly grid: Grid;
  readonly frame: BodyFrame;
  readonly main: number;
  readonly number: number | undefined;
  /** Whether most of the rows have a number. */
  readonly isNumbered: boolean;
  readonly roleColumns: readonly number[];
}

function judge(grid: Grid, frame: BodyFrame): Judge {
  const { columns, form } = frame.assignment;
  const yearly = [...columns.yearly.values()].flatMap((byYear) => [...byYear.values()]);
  const number = columns.single.get('number');
  const roleColumns = [...columns.single.values(), ...yearly].sort((a, b) => a - b);
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

const valuesIn = ({ grid, roleColumns, number }: Judge, row: number): number =>
  roleColumns.filter((column) => column !== number && grid.spread(row, column) !== '').length;

/** Merged across the names of the table, so that it cannot be one of its values. */
function isAcross({ main, number, roleColumns, frame }: Judge, { column, right }: Filled): boolean {
  const covered = roleColumns.filter((role) => column <= role && role <= right).length;
  const coversName = column <= main && main <= right;
  const coversStart = column <= Math.min(number ?? main, frame.segment.left);
  return covered >= 2 && (coversName || coversStart) && covered >= Math.min(3, roleColumns.length);
}

/** The number of the next row that has one, below a row. */
function nextNumber({ grid, number, frame }: Judge, row: number): string {
  for (let next = row + 1; number !== undefined && next < frame.limit && next < row + 12; next++) {
    const text = frame.repeated.has(next) ? '' : grid.text(next, number);
    if (text !== '' && NUMBERED.test(text)) return text;
  }
  return '';
}

/** `2.` with a name alone, before `2.1`; or before another row when its own name stands like a section's. */
function opensNumbering(ctx: Judge, row: number, number: string): boolean {
  const whole = number.replace(/[.)]+$/, '');
  return (
    WHOLE_NUMBER.test(number) &&
    nextNumber(ctx, row).startsWith(`${whole}.`) &&
    nextNumber(ctx, row) !== `${whole}.`
  );
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

function rowKind(ctx: Judge, row: number, gap: number): RowKind {
  const { grid, frame, main, number } = ctx;
  if (frame.repeated.has(row)) return 'skip';
  const filled = filledCells(grid, row, frame.segment);
  const first = filled[0];
  if (!first) return 'blank';
  if (countsColumns(filled)) return 'skip';
  const label = NUMBERED.test(first.text) && filled[1] ? filled[1].text : first.text;
  if (
    FOOTNOTE.test(first.text) ||
    (REMARK.test(label) && !(ctx.isNumbered && first.column === number && NUMBERED.test(first.text)))
  )
    return 'remark';
  if (isSignature(filled) && !(number !== undefined && NUMBERED.test(grid.text(row, number))))
    return 'signature';
  const section = frame.assignment.form.hasSections ? isSection(ctx, row, filled) : null;
  if (section) return gap > 0 && section === 'maybeSection' ? 'maybeSection' : section;
  const hasNumber = number !== undefined && NUMBERED.test(grid.spread(row, number));
  const values = valuesIn(ctx, row);
  if (gap > 0 && ctx.isNumbered && !hasNumber) return 'foreign';
  if (gap > 0 && !hasNumber && values < 2) return 'foreign';
  const { single } = frame.assignment.columns;
  const isRow =
    grid.spread(row, main) !== '' ||
    frame.assignment.form.insteadOfMain.some((role) => {
      const column = single.get(role);
      return column !== undefined ? grid.spread(row, column) !== '' : values > 0;
    });
  return isRow ? 'data' : hasNumber && values > 0 ? 'data' : 'skip';
}

/** Where a table may still go on after blank rows. */
const MAX_GAP = 12;

interface Marked {
  readonly row: number;
  readonly kind: RowKind;
}

function markedRows(ctx: Judge): Marked[] {
  const { frame } = ctx;
  const marked: Marked[] = [];
  let gap = 0;
  for (let row = frame.from; row < frame.limit; row++) {
    const kind = rowKind(ctx, row, gap);
    if (kind === 'blank') {
      if (++gap > MAX_GAP) break;
      continue;
    }
    if (kind === 'foreign' || kind === 'signature') break;
    gap = kind === 'data' || kind === 'skip' || kind === 'section' ? 0 : gap;
    marked.push({ row, kind });
  }
  return marked;
}

/** Lone names are sections where the other rows have more than names, and rows like any other where they have not. */
function settled(ctx: Judge, marked: readonly Marked[]): Marked[] {
  const lone = marked.filter(({ kind }) => kind === 'maybeSection').length;
  const full = marked.filter(({ row, kind }) => kind === 'data' && valuesIn(ctx, row) > 1).length;
  const areSections = lone > 0 && full >= 2 * lone;
  const decided = marked.map(({ row, kind }): Marked => {
    if (kind !== 'maybeSection') return { row, kind };
    const isName = ctx.grid.text(row, ctx.main) !== '';
    return { row, kind: areSections ? 'section' : isName ? 'data' : 'skip' };
  });
  // What has no rows below it is a footnote, or the title of what comes next.
  let last = decided.length - 1;
  while (last >= 0 && decided[last]?.kind !== 'data') last--;
  return decided.slice(0, last + 1);
}

function section({ grid, frame, number }: Judge, row: number): Section {
  const filled = filledCells(grid, row, frame.segment);
  const named = filled.filter(({ text }) => !NUMBERED.test(text));
  const title = (named[0] ?? filled[0])?.text ?? '';
  const ownNumber = number === undefined ? '' : grid.text(row, number);
  if (NUMBERED.test(ownNumber)) return { row, number: ownNumber, title };
  const before = NUMBER_BEFORE_NAME.exec(title)?.[1] ?? '';
  return { row, number: before, title };
}

const NOTHING: ReadonlyMap<never, never> = new Map<never, never>();

/** `Доля школ (%)`, `Обучено педагогов, чел.`: the unit that a name ends in. */
const UNIT_BEHIND =
  /(?:\(\s*|,\s*|\s)(%|(?:в\s)?процент\p{L}*|чел(?:овек|\.)?|ед(?:иниц\p{L}*|\.)?|шт(?:ук\p{L}*|\.)?|балл\p{L}*|тыс\.\s?\p{L}+\.?)\s*\)?\s*$/iu;

/** Cells of a role in a row: of a merged area every row has the value. */
function tableRow({ grid, frame }: Judge, row: number, sectionIndex: number | null): TableRow {
  const { columns, form } = frame.assignment;
  const texts = new Map<Role, string>();
  let numbers: Map<Role, number> | undefined;
  let dates: Map<Role, number> | undefined;
  let inherited: Set<Role> | undefined;
  for (const [role, column] of columns.single) {
    const area = grid.merge(row, column);
    const cell = area ? grid.cell(area.top, area.left) : grid.cell(row, column);
    const text = cellText(cell);
    if (text === '') continue;
    texts.set(role, text);
    if (area && area.top < row) (inherited ??= new Set()).add(role);
    const value = cellValue(cell);
    if (typeof value === 'number' && isDateFormat(cellFormat(cell)?.numberFormat))
      (dates ??= new Map()).set(role, value);
    const isNumeric = form.roles.some((known) => known.role === role && known.content === 'numeric');
    const number = isNumeric ? numberOfCell(cell) : null;
    if (number !== null) (numbers ??= new Map()).set(role, number);
  }
  const unit = columns.single.has('unit') ? undefined : UNIT_BEHIND.exec(texts.get(form.main) ?? '')?.[1];
  if (form.kind === 'indicators' && unit) texts.set('unit', unit);
  return {
    row,
    section: sectionIndex,
    texts,
    ...(inherited && { inherited }),
    numbers: numbers ?? NOTHING,
    dates: dates ?? NOTHING,
    ...yearlyCells(grid, frame, row),
  };
}

function yearlyCells(grid: Grid, { assignment: { columns, form } }: BodyFrame, row: number) {
  if (columns.yearly.size === 0) return { yearly: NOTHING, yearlyTexts: NOTHING };
  const yearly = new Map<Role, Map<number, number | null>>();
  const yearlyTexts = new Map<Role, Map<number, string>>();
  for (const [role, byYear] of columns.yearly) {
    const isNumeric = form.yearly.some((known) => known.role === role && known.content === 'numeric');
    const values = new Map<number, number | null>();
    const texts = new Map<number, string>();
    for (const [year, column] of byYear) {
      const area = grid.merge(row, column);
      const cell = area ? grid.cell(area.top, area.left) : grid.cell(row, column);
      const text = cellText(cell);
      const number = isNumeric ? (numberOfCell(cell) ?? quantity(text)?.value ?? null) : null;
      values.set(year, number);
      if (text !== '' && numberOfCell(cell) === null) texts.set(year, text);
    }
    yearly.set(role, values);
    yearlyTexts.set(role, texts);
  }
  return { yearly, yearlyTexts };
}

/** Sections and rows of a table. */
export function body(grid: Grid, frame: BodyFrame): Body {
  const ctx = judge(grid, frame);
  const marked = settled(ctx, markedRows(ctx));
  const sections: Section[] = frame.sectionAbove === null ? [] : [section(ctx, frame.sectionAbove)];
  const rows: TableRow[] = [];
  for (const { row, kind } of marked) {
    if (kind === 'section') sections.push(section(ctx, row));
    if (kind === 'data') rows.push(tableRow(ctx, row, sections.length > 0 ? sections.length - 1 : null));
  }
  const first = marked.find(({ kind }) => kind === 'data' || kind === 'section')?.row ?? frame.from;
  return { sections, rows, firstDataRow: first, lastDataRow: rows[rows.length - 1]?.row ?? first };
}
