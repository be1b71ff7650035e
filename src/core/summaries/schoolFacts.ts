import { interval } from '../statistics/interval';
import { leastSquares, valueAt } from '../statistics/leastSquares';
import { quadrant, type Quadrant } from '../statistics/quadrant';
import type { Book } from '../check/book';
import type { CellRef } from '../workbook/edit';
import type { Figure } from './figure';
import { hardship } from './hardship';
import { markerFacts, type MarkerFacts } from './markerFacts';
import { oncePerBook } from './oncePerBook';
import type { ResultSeries } from './resultSeries';
import { schoolResults, type ResultSchool } from './schoolResults';
import type { Settings } from './summary';

/** Filled in until a person says otherwise: percent below the minimum, and in how many assessments. */
export const USUAL_THRESHOLD = 30;
export const USUAL_PROCEDURES = 2;
/** A line needs so many schools. */
const LEAST_FOR_LINE = 3;

export type AgainstExpected = 'лучше' | 'хуже' | 'как ожидается';

export interface SchoolYear {
  /** 0 = not known. */
  readonly participants: number;
  readonly below: number;
  readonly share: number;
  /** Null where it is not known how many took part. */
  readonly interval: readonly [low: number, high: number] | null;
}

export interface SchoolFact {
  readonly school: ResultSchool;
  readonly at: CellRef | null;
  /** Those who took part in the last year's assessments, each counted in every one; 0 = not known. */
  readonly participants: number;
  readonly below: number;
  /** Percent below the minimum in the last year. */
  readonly share: number;
  readonly interval: readonly [low: number, high: number] | null;
  readonly hardship: Figure | null;
  /** Percent below the minimum that its conditions let expect. */
  readonly expected: number | null;
  /** «лучше» and «хуже» only where the expected share lies outside the interval. */
  readonly against: AgainstExpected | null;
  readonly quadrant: Quadrant | null;
  /** In the order of `series`; null = took no part. */
  readonly shares: readonly (number | null)[];
  readonly lowIn: number;
  readonly isLow: boolean;
  readonly years: ReadonlyMap<number, SchoolYear>;
}

export interface SchoolFacts extends MarkerFacts {
  readonly sheets: readonly string[];
  readonly year: number;
  /** Assessments and subjects of the last year. */
  readonly series: readonly ResultSeries[];
  readonly years: readonly number[];
  readonly threshold: number;
  readonly procedures: number;
  readonly schools: readonly SchoolFact[];
  /** Bounds of the groups: means over the schools; null without conditions. */
  readonly cuts: { readonly passed: number; readonly hardship: number } | null;
  readonly leftOut: { readonly unnamed: number; readonly wrong: number };
}

interface Year {
  readonly participants: number;
  readonly below: number;
  readonly share: number;
  readonly at: CellRef | null;
}

interface YearSums {
  participants: number;
  below: number;
  shares: number;
  count: number;
  /** Where some numbers of participants are missing, weights would be those of the others alone. */
  isCounted: boolean;
  /** The first of them. */
  readonly series: ResultSeries;
}

/** Every school's pupils below the minimum over all series of a year, by its place. */
function yearOf(all: readonly ResultSeries[]): readonly (Year | undefined)[] {
  const sums: (YearSums | undefined)[] = [];
  for (const series of all) {
    for (let place = 0; place < series.belowShares.length; place++) {
      const share = series.belowShares[place] ?? NaN;
      if (Number.isNaN(share)) continue;
      const participants = series.participants[place] ?? 0;
      const own = (sums[place] ??= {
        participants: 0,
        below: 0,
        shares: 0,
        count: 0,
        isCounted: true,
        series,
      });
      own.participants += participants;
      own.below += series.below[place] ?? 0;
      own.shares += share;
      own.count++;
      if (participants === 0) own.isCounted = false;
    }
  }
  return sums.map((own, place): Year | undefined => {
    if (!own) return undefined;
    const { participants, below, shares, count, isCounted, series } = own;
    const at = series.at(place);
    return isCounted
      ? { participants, below, share: (100 * below) / participants, at }
      : { participants: 0, below: 0, share: shares / count, at };
  });
}

const intervalOf = ({ participants, below }: Year): readonly [number, number] | null =>
  participants > 0 ? interval(Math.min(below, participants), participants) : null;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function againstOf(range: readonly [number, number] | null, expected: number | null): AgainstExpected | null {
  if (!range || expected === null) return null;
  if (expected > range[1]) return 'лучше';
  return expected < range[0] ? 'хуже' : 'как ожидается';
}

function derived(book: Book, settings: Settings = new Map()): SchoolFacts | null {
  const results = schoolResults(book);
  if (!results) return null;
  const shared = results.series.filter(({ belowShares }) =>
    belowShares.some((share) => !Number.isNaN(share)),
  );
  const years = [...new Set(shared.map(({ year }) => year))].sort((a, b) => a - b);
  const year = years.at(-1);
  if (year === undefined) return null;
  const inYear = new Map(years.map((each) => [each, shared.filter((one) => one.year === each)]));
  const series = inYear.get(year) ?? [];
  const threshold = settings.get('threshold') ?? USUAL_THRESHOLD;
  const procedures = settings.get('procedures') ?? USUAL_PROCEDURES;
  const byYear = new Map(years.map((each) => [each, yearOf(inYear.get(each) ?? [])]));
  const indexes = hardship(book);
  const rows = results.schools.flatMap((school) => {
    const last = byYear.get(year)?.[school.place];
    return last ? [{ school, last, index: indexes.get(school.key) ?? null }] : [];
  });
  if (rows.length === 0) return null;
  const both = rows.flatMap(({ last, index }) => (index ? [[index.value, last.share] as const] : []));
  const [conditions, shares] = [both.map(([index]) => index), both.map(([, share]) => share)];
  const hasLine = both.length >= LEAST_FOR_LINE && conditions.some((each) => each !== conditions[0]);
  const line = hasLine ? leastSquares(conditions, shares) : null;
  const cuts = both.length > 0 ? { passed: 100 - mean(shares), hardship: mean(conditions) } : null;
  return {
    ...markerFacts(book, results, year, settings),
    sheets: results.sheets,
    year,
    series,
    years,
    threshold,
    procedures,
    cuts,
    leftOut: results.leftOut,
    schools: rows.map(({ school, last, index }): SchoolFact => {
      const own = series.map(({ belowShares }) => {
        const share = belowShares[school.place] ?? NaN;
        return Number.isNaN(share) ? null : share;
      });
      const lowIn = own.filter((share) => share !== null && share >= threshold).length;
      const expected = line && index ? valueAt(line, index.value) : null;
      return {
        school,
        at: last.at,
        participants: last.participants,
        below: last.below,
        share: last.share,
        interval: intervalOf(last),
        hardship: index,
        expected,
        against: againstOf(intervalOf(last), expected),
        quadrant: cuts && index ? quadrant(100 - last.share, cuts.passed, index.value, cuts.hardship) : null,
        shares: own,
        lowIn,
        isLow: lowIn >= procedures,
        years: new Map(
          years.flatMap((each) => {
            const found = byYear.get(each)?.[school.place];
            return found ? [[each, { ...found, interval: intervalOf(found) }] as const] : [];
          }),
        ),
      };
    }),
  };
}

/**
 * Every school's share below the minimum in the last year, with its interval, beside its conditions and over the years;
 * null where no shares are known.
 */
export const schoolFacts: (book: Book, settings?: Settings) => SchoolFacts | null = oncePerBook(
  derived,
  (settings) => [...(settings ?? [])].join(';'),
);
