import { extremes } from '../statistics/extremes';
import { gini } from '../statistics/gini';
import { places } from '../statistics/places';
import { theil } from '../statistics/theil';
import type { Book } from '../check/book';
import { oncePerBook } from './oncePerBook';
import type { CellRef } from '../workbook/edit';
import type { ResultSeries } from './resultSeries';
import { schoolResults, type ResultSchool } from './schoolResults';

export const TENTH = 0.1;
/** With fewer schools a tenth is a school or none, and nothing is concluded. */
export const LEAST_FOR_CONCLUSION = 10;

export interface Gap {
  readonly series: ResultSeries;
  /** Schools with a mean score, in the order of all schools. */
  readonly count: number;
  /** How many schools a tenth is. */
  readonly ends: number;
  readonly best: number;
  readonly worst: number;
  /** Null where the worst mean is 0. */
  readonly ratio: number | null;
  readonly gap: number;
  readonly gini: number;
  readonly theil: number;
}

export interface TenthSchool {
  readonly series: ResultSeries;
  readonly end: 'best' | 'worst';
  readonly school: ResultSchool;
  readonly mean: number;
  readonly at: CellRef | null;
}

export interface GapFacts {
  readonly sheets: readonly string[];
  readonly schools: readonly ResultSchool[];
  readonly gaps: readonly Gap[];
  /** Of the last year of every assessment and subject; the best first, then the worst first. */
  readonly tenths: readonly TenthSchool[];
  /** Series with one school alone, or with nothing above 0. */
  readonly uncounted: number;
  readonly leftOut: { readonly unnamed: number; readonly wrong: number };
}

/** The mean scores that are known, sorted once for all that is counted of them. */
function inOrder({ means }: ResultSeries): Float64Array {
  const sorted = means.slice().sort();
  let count = sorted.length;
  // What is no number comes last.
  while (count > 0 && Number.isNaN(sorted[count - 1])) count--;
  return sorted.subarray(0, count);
}

function gapOf(series: ResultSeries, values: Float64Array): Gap | null {
  if (values.length < 2 || values.every((value) => value === 0)) return null;
  const { best, worst } = extremes({ values }, TENTH);
  return {
    series,
    count: values.length,
    ends: places(values.length, TENTH),
    best,
    worst,
    ratio: worst === 0 ? null : best / worst,
    gap: best - worst,
    gini: gini({ values }),
    theil: theil({ values }),
  };
}

/** Schools at both ends of a series, with all that tie with the last of them. */
function tenthsOf({ series, ends }: Gap, schools: readonly ResultSchool[]): TenthSchool[] {
  const ordered = inOrder(series);
  const [low, high] = [ordered[ends - 1] ?? 0, ordered[ordered.length - ends] ?? 0];
  const [best, worst]: [TenthSchool[], TenthSchool[]] = [[], []];
  for (const school of schools) {
    const mean = series.means[school.place] ?? NaN;
    if (!(mean <= low || mean >= high)) continue;
    const own = { school, series, mean, at: series.at(school.place) };
    if (mean >= high) best.push({ ...own, end: 'best' });
    if (mean <= low) worst.push({ ...own, end: 'worst' });
  }
  return [
    ...best.sort((a, b) => b.mean - a.mean),
    // Of equals the last named comes first.
    ...worst.reverse().sort((a, b) => a.mean - b.mean),
  ];
}

/** The last year of every assessment and subject. */
export const lastYears = <Each extends { readonly series: ResultSeries }>(all: readonly Each[]): Each[] => {
  const isLast = (each: Each, next: Each | undefined): boolean => each.series.group !== next?.series.group;
  return all.filter((each, index) => isLast(each, all[index + 1]));
};

function derived(book: Book): GapFacts | null {
  const results = schoolResults(book);
  if (!results) return null;
  const scored = results.series.flatMap((series) => {
    const values = inOrder(series);
    return values.length > 0 ? [{ series, values }] : [];
  });
  const gaps = scored.flatMap(({ series, values }) => gapOf(series, values) ?? []);
  if (gaps.length === 0) return null;
  return {
    sheets: results.sheets,
    schools: results.schools.filter(({ place }) => gaps.some(({ series }) => series.at(place) !== null)),
    gaps,
    tenths: lastYears(gaps).flatMap((gap) => tenthsOf(gap, results.schools)),
    uncounted: scored.length - gaps.length,
    leftOut: results.leftOut,
  };
}

/** Gaps between schools by assessment, subject and year; null where no mean scores are known. */
export const gapFacts = oncePerBook(derived);
