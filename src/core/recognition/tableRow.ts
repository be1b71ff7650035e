/** What a row of a table says, by role. */
import { rolesOf } from './kinds/kind';
import { quantity } from '../terms/quantity';
import { cellFormat, cellValue } from '../workbook/cell';
import { isDateFormat } from '../workbook/date';
import type { Cell } from '../workbook/workbook';
import type { Assignment } from './columns';
import { cellText, type Grid } from './grid';
import { numberOfCell } from './numberText';
import { isMarked } from './periodColumns';
import type { Role, TableRow } from './table';

const NOTHING: ReadonlyMap<never, never> = new Map<never, never>();

/** `Доля школ (%)`, `Обучено педагогов, чел.`: the unit that a name ends in. */
const UNIT_BEHIND =
  /(?:\(\s*|,\s*|\s)(%|(?:в\s)?процент[A-Za-zЀ-ԯ]*|чел(?:овек|\.)?|ед(?:иниц[A-Za-zЀ-ԯ]*|\.)?|шт(?:ук[A-Za-zЀ-ԯ]*|\.)?|балл[A-Za-zЀ-ԯ]*|тыс\.\s?[A-Za-zЀ-ԯ]+\.?)\s*\)?\s*$/iu;

/** The cell, or the merged area's that covers it. */
function cellOf(
  grid: Grid,
  row: number,
  column: number,
): { readonly cell: Cell | undefined; readonly isBelow: boolean } {
  const area = grid.merge(row, column);
  return area
    ? { cell: grid.cell(area.top, area.left), isBelow: area.top < row }
    : { cell: grid.cell(row, column), isBelow: false };
}

type Single = Pick<TableRow, 'texts' | 'numbers' | 'dates' | 'inherited'>;
type Yearly = Pick<TableRow, 'yearly' | 'yearlyTexts'>;

function singleCells(grid: Grid, { columns, form }: Assignment, row: number): Single {
  const texts = new Map<Role, string>();
  const numbers = new Map<Role, number>();
  const dates = new Map<Role, number>();
  const inherited = new Set<Role>();
  for (const [role, column] of columns.single) {
    const { cell, isBelow } = cellOf(grid, row, column);
    const text = cellText(cell);
    if (text === '') continue;
    texts.set(role, text);
    if (isBelow) inherited.add(role);
    const value = cellValue(cell);
    if (typeof value === 'number' && isDateFormat(cellFormat(cell)?.numberFormat)) dates.set(role, value);
    const isNumeric = rolesOf(form).some((known) => known.role === role && known.content === 'numeric');
    const number = isNumeric ? numberOfCell(cell) : null;
    if (number !== null) numbers.set(role, number);
  }
  if (form.kind === 'indicators' && !columns.single.has('unit')) {
    const unit = UNIT_BEHIND.exec(texts.get('title') ?? '')?.[1];
    if (unit) texts.set('unit', unit);
  }
  return { texts, numbers, dates, inherited };
}

function yearlyCells(grid: Grid, { columns, form }: Assignment, row: number): Yearly {
  if (columns.yearly.size === 0) return { yearly: NOTHING, yearlyTexts: NOTHING };
  const yearly = new Map<Role, Map<number, number | null>>();
  const yearlyTexts = new Map<Role, Map<number, string>>();
  for (const [role, byYear] of columns.yearly) {
    const isNumeric = form.yearly.some((known) => known.role === role && known.content === 'numeric');
    const values = new Map<number, number | null>();
    const texts = new Map<number, string>();
    for (const [year, column] of byYear) {
      const { cell } = cellOf(grid, row, column);
      const text = cellText(cell);
      const number = isNumeric ? numberOfCell(cell) : null;
      // «не менее 80 %» is no number, but it names one.
      values.set(year, number ?? (isNumeric ? (quantity(text)?.value ?? null) : null));
      if (text !== '' && number === null) texts.set(year, text);
    }
    yearly.set(role, values);
    yearlyTexts.set(role, texts);
  }
  return { yearly, yearlyTexts };
}

/** Where the rows of a table read their cells. */
export interface RowSource {
  readonly grid: Grid;
  readonly assignment: Assignment;
}

/**
 * A row that reads its cells when it is first asked for them: a workbook may have a hundred thousand rows, of
 * which a person looks at a few.
 */
class LazyRow implements TableRow {
  #single: Single | undefined;
  #yearly: Yearly | undefined;
  readonly #source: RowSource;

  constructor(
    readonly row: number,
    readonly section: number | null,
    source: RowSource,
  ) {
    this.#source = source;
  }

  get #cells(): Single {
    return (this.#single ??= singleCells(this.#source.grid, this.#source.assignment, this.row));
  }

  get #years(): Yearly {
    return (this.#yearly ??= yearlyCells(this.#source.grid, this.#source.assignment, this.row));
  }

  get texts(): TableRow['texts'] {
    return this.#cells.texts;
  }

  get numbers(): TableRow['numbers'] {
    return this.#cells.numbers;
  }

  get dates(): TableRow['dates'] {
    return this.#cells.dates;
  }

  get inherited(): TableRow['inherited'] {
    return this.#cells.inherited;
  }

  get periods(): TableRow['periods'] {
    const { grid, assignment } = this.#source;
    const { periods } = assignment.columns;
    return (
      periods &&
      [...periods].flatMap(([key, column]) => (isMarked(grid.spread(this.row, column)) ? [key] : []))
    );
  }

  get yearly(): TableRow['yearly'] {
    return this.#years.yearly;
  }

  get yearlyTexts(): TableRow['yearlyTexts'] {
    return this.#years.yearlyTexts;
  }
}

/** A row of a table: of a merged area every row has the value. */
export const tableRow = (source: RowSource, row: number, section: number | null): TableRow =>
  new LazyRow(row, section, source);
