import { attainment } from '../indicators/attainment';
import type { Direction } from '../indicators/direction';
import { status, type Status } from '../indicators/status';
import { trend, type Trend } from '../indicators/trend';
import { leastSquares, valueAt } from '../statistics/leastSquares';
import type { Book, IndicatorRow } from '../check/book';
import { cellOf } from '../check/cellOf';
import { directionOf, isPercent, isUnlimited, yearsOf } from '../check/indicatorWords';
import type { CellRef } from '../workbook/edit';
import { figureOf, type Figure } from './figure';

/** Facts of so many years let draw a line on. */
export const LEAST_FOR_FORECAST = 3;

export interface IndicatorFact {
  readonly at: CellRef;
  readonly number: string;
  readonly title: string;
  readonly unit: string;
  readonly isPercent: boolean;
  /** Null where neither a column nor the target says it. */
  readonly direction: Direction | null;
  readonly baseline: Figure | null;
  readonly plans: ReadonlyMap<number, Figure>;
  readonly actuals: ReadonlyMap<number, Figure>;
  /** The last year with plan and fact that is not to come; null where there is none. */
  readonly year: number | null;
  /** 1 = the target; null where it cannot be counted. */
  readonly attainment: number | null;
  readonly status: Status;
  /** Over at least two years of facts. */
  readonly trend: Trend | null;
  readonly lastYear: number | null;
  /** Value of the line through the facts in the last year that has a plan, percent within 0 and 100. */
  readonly forecast: number | null;
  /** Whether the forecast reaches that plan. */
  readonly forecastStatus: Status | null;
  /** Whether a percent is kept within its limits. */
  readonly isLimited: boolean;
}

export interface IndicatorFacts {
  readonly sheets: readonly string[];
  readonly years: { readonly plans: readonly number[]; readonly actuals: readonly number[] };
  readonly indicators: readonly IndicatorFact[];
  /** Rows without any number, which nothing is said of. */
  readonly blank: number;
}

const figures = (book: Book, { table, row }: IndicatorRow, role: string): ReadonlyMap<number, Figure> =>
  new Map(
    yearsOf(row, role).flatMap(([year, value]) => {
      const figure = figureOf(book, cellOf(table, row, role, year), value);
      return figure ? [[year, figure] as const] : [];
    }),
  );

/** Said by the table, else told by a target that lies above or below where it began. */
function wayOf({ row }: IndicatorRow, baseline: Figure | null, plans: ReadonlyMap<number, Figure>) {
  const own = directionOf(row);
  if (own) return own;
  const [first, last] = [baseline ?? [...plans.values()][0], [...plans.values()].at(-1)];
  if (!first || !last || first.value === last.value) return null;
  return last.value > first.value ? 'up' : 'down';
}

function attained(actual: number, plan: number, direction: Direction): number | null {
  if ((direction === 'up' ? plan : actual) === 0) return null;
  return attainment(actual, plan, direction);
}

function factOf(book: Book, each: IndicatorRow): IndicatorFact {
  const { table, row } = each;
  const [plans, actuals] = [figures(book, each, 'targets'), figures(book, each, 'actuals')];
  const baseline = figureOf(book, cellOf(table, row, 'baseline'), row.numbers.get('baseline'));
  const direction = wayOf(each, baseline, plans);
  const year = [...actuals.keys()].filter((known) => plans.has(known) && known <= book.year).at(-1) ?? null;
  const plan = year === null ? undefined : plans.get(year);
  const actual = year === null ? undefined : actuals.get(year);
  const known = plan && actual && direction ? { plan: plan.value, actual: actual.value, direction } : null;
  const [places, values] = [[...actuals.keys()], [...actuals.values()].map(({ value }) => value)];
  const lastYear = [...plans.keys()].at(-1) ?? null;
  const isLimited = isPercent(row) && !isUnlimited(row);
  const canForecast =
    lastYear !== null &&
    places.length >= LEAST_FOR_FORECAST &&
    !actuals.has(lastYear) &&
    lastYear > (places.at(-1) ?? 0);
  const drawn = canForecast ? valueAt(leastSquares(places, values), lastYear) : null;
  const forecast = drawn !== null && isLimited ? Math.max(0, Math.min(100, drawn)) : drawn;
  const lastPlan = lastYear === null ? undefined : plans.get(lastYear);
  return {
    at: cellOf(table, row, 'title') ?? { sheet: table.sheet, row: row.row, column: 0 },
    number: row.texts.get('number') ?? '',
    title: row.texts.get('title') ?? '',
    unit: row.texts.get('unit') ?? '',
    isPercent: isPercent(row),
    direction,
    baseline,
    plans,
    actuals,
    year,
    attainment: known ? attained(known.actual, known.plan, known.direction) : null,
    status: known ? status(known.actual, known.plan, known.direction) : 'нет данных',
    trend: direction && values.length >= 2 ? trend({ values, places }, direction) : null,
    lastYear,
    forecast,
    forecastStatus:
      forecast !== null && lastPlan && direction ? status(forecast, lastPlan.value, direction) : null,
    isLimited,
  };
}

/** Those that did not come near their plan. */
export const missed = (indicators: readonly IndicatorFact[]): readonly IndicatorFact[] =>
  indicators.filter(({ status: own }) => own === 'не достигнут');

const yearsIn = (lists: readonly ReadonlyMap<number, Figure>[]): number[] =>
  [...new Set(lists.flatMap((list) => [...list.keys()]))].sort((a, b) => a - b);

/** Plan and fact of every indicator by year, and what follows from them; null where the book has none. */
export function indicatorFacts(book: Book): IndicatorFacts | null {
  const all = book.indicators.map((each) => factOf(book, each));
  const indicators = all.filter(
    ({ plans, actuals, baseline }) => baseline ?? (plans.size > 0 || actuals.size > 0),
  );
  if (indicators.length === 0) return null;
  return {
    sheets: [...new Set(indicators.map(({ at }) => at.sheet))],
    years: {
      plans: yearsIn(indicators.map(({ plans }) => plans)),
      actuals: yearsIn(indicators.map(({ actuals }) => actuals)),
    },
    indicators,
    blank: all.length - indicators.length,
  };
}
