import { extremes } from '../statistics/extremes';
import { gini } from '../statistics/gini';
import { places } from '../statistics/places';
import { theil } from '../statistics/theil';
import type { Book } from '../check/book';
import { oncePerBook } from './oncePerBook';
import { schoolResults, type ResultSchool, type ResultSeries, type SchoolFigure } from './schoolResults';

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
  readonly figure: SchoolFigure & { readonly mean: number };
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

/** The mean scores of a series, where they are known. */
function meansOf({ figures }: ResultSeries): number[] {
  const means: number[] = [];
  for (const { mean } of figures.values()) if (mean !== null) means.push(mean);
  return means;
}

function gapOf(series: ResultSeries, values: readonly number[]): Gap | null {
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
  const ranked = schools.flatMap((school) => {
    const figure = series.figures.get(school.key);
    return figure && figure.mean !== null ? [{ school, figure: { ...figure, mean: figure.mean } }] : [];
  });
  ranked.sort((a, b) => b.figure.mean - a.figure.mean);
  const [high, low] = [ranked[ends - 1]?.figure.mean ?? 0, ranked[ranked.length - ends]?.figure.mean ?? 0];
  return [
    ...ranked
      .filter(({ figure }) => figure.mean >= high)
      .map((each) => ({ ...each, series, end: 'best' as const })),
    ...ranked
      .filter(({ figure }) => figure.mean <= low)
      .reverse()
      .map((each) => ({ ...each, series, end: 'worst' as const })),
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
    const values = meansOf(series);
    return values.length > 0 ? [{ series, values }] : [];
  });
  const gaps = scored.flatMap(({ series, values }) => gapOf(series, values) ?? []);
  if (gaps.length === 0) return null;
  return {
    sheets: results.sheets,
    schools: results.schools.filter(({ key }) => gaps.some(({ series }) => series.figures.has(key))),
    gaps,
    tenths: lastYears(gaps).flatMap((gap) => tenthsOf(gap, results.schools)),
    uncounted: scored.length - gaps.length,
    leftOut: results.leftOut,
  };
}

/** Gaps between schools by assessment, subject and year; null where no mean scores are known. */
export const gapFacts = oncePerBook(derived);
