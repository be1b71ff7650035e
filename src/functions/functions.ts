/* eslint-disable @typescript-eslint/no-explicit-any -- Excel's metadata wants any[][] for ranges of mixed cells. */
import { sheetFunctions } from '../core/functions/sheetFunctions';
import { answer } from './errors';

/*
 * What Excel calls. The descriptions are those of the English metadata; definitions stand where each function is
 * computed. Ids live in users' workbooks and never change.
 */

/**
 * Ratio of the mean of the best share of schools to the mean of the worst (decile ratio).
 * @customfunction RATIO
 * @param scores Results of the schools.
 * @param [share] Share of schools at each end, above 0 and at most 0.5; 0.1 if omitted.
 * @param [weights] Weights of the schools, such as numbers of pupils.
 * @returns The ratio; 1 means no gap.
 */
export function RATIO(scores: any[][], share?: number, weights?: any[][]): number {
  return answer(() => sheetFunctions.RATIO(scores, share, weights));
}

/**
 * Gap in points between the mean of the best share of schools and the mean of the worst.
 * @customfunction GAP
 * @param scores Results of the schools.
 * @param [share] Share of schools at each end, above 0 and at most 0.5; 0.1 if omitted.
 * @param [weights] Weights of the schools, such as numbers of pupils.
 * @returns The gap in points; 0 means no gap.
 */
export function GAP(scores: any[][], share?: number, weights?: any[][]): number {
  return answer(() => sheetFunctions.GAP(scores, share, weights));
}

/**
 * Gap between two groups of schools or pupils: difference or ratio of means, or Cohen's d.
 * @customfunction GROUPGAP
 * @param a Values of the first group.
 * @param b Values of the second group.
 * @param [measure] "difference" (if omitted), "ratio" or "cohen".
 * @returns The gap.
 */
export function GROUPGAP(a: any[][], b: any[][], measure?: string): number {
  return answer(() => sheetFunctions.GROUPGAP(a, b, measure));
}

/**
 * Gini index: how unequally something is shared between schools, from 0 to 1.
 * @customfunction GINI
 * @param values Values of the schools, none below 0.
 * @param [weights] Weights of the schools, such as numbers of pupils.
 * @returns The index; 0 means all equal.
 */
export function GINI(values: any[][], weights?: any[][]): number {
  return answer(() => sheetFunctions.GINI(values, weights));
}

/**
 * Theil index: how unequally something is shared between schools, with an eye on the top.
 * @customfunction THEIL
 * @param values Values of the schools, none below 0.
 * @param [weights] Weights of the schools, such as numbers of pupils.
 * @returns The index; 0 means all equal.
 */
export function THEIL(values: any[][], weights?: any[][]): number {
  return answer(() => sheetFunctions.THEIL(values, weights));
}

/**
 * Index of disparity: by how many percent of the mean schools differ from it on average.
 * @customfunction DISPARITY
 * @param values Values of the schools.
 * @param [weights] Weights of the schools, such as numbers of pupils.
 * @returns The index in percent; 0 means all equal.
 */
export function DISPARITY(values: any[][], weights?: any[][]): number {
  return answer(() => sheetFunctions.DISPARITY(values, weights));
}

/**
 * Schools with the lowest scores, with all that tie with the last of them.
 * @customfunction LOWEST
 * @param names Names of the schools.
 * @param scores Results of the schools.
 * @param [share] Share of schools, above 0 and at most 1; 0.1 if omitted.
 * @returns Two columns, name and score, ascending.
 */
export function LOWEST(names: any[][], scores: any[][], share?: number): any[][] {
  return answer(() => sheetFunctions.LOWEST(names, scores, share));
}

/**
 * Result that the conditions of a school let expect, by the line through all schools (least squares).
 * @customfunction EXPECTED
 * @param results Results of the schools.
 * @param conditions Conditions of the schools, such as an index of social well-being.
 * @param x Conditions of the school in question.
 * @returns The expected result, in points.
 */
export function EXPECTED(results: any[][], conditions: any[][], x: number): number {
  return answer(() => sheetFunctions.EXPECTED(results, conditions, x));
}

/**
 * Actual minus expected result of every school: above 0 it does better than its conditions let expect.
 * @customfunction RESIDUAL
 * @param results Results of the schools.
 * @param conditions Conditions of the schools, such as an index of social well-being.
 * @returns A range of the same shape, in points; blank where a half is missing.
 */
export function RESIDUAL(results: any[][], conditions: any[][]): any[][] {
  return answer(() => sheetFunctions.RESIDUAL(results, conditions));
}

/**
 * Share of a part in the whole, percent.
 * @customfunction SHARE
 * @param numerator The part, or a column of parts.
 * @param denominator The whole, or a column of wholes.
 * @returns Percent.
 */
export function SHARE(numerator: any[][], denominator: any[][]): any[][] {
  return answer(() => sheetFunctions.SHARE(numerator, denominator));
}

/**
 * Percent of scores that reach a threshold.
 * @customfunction PASSRATE
 * @param scores Scores.
 * @param threshold Lowest score that passes.
 * @returns Percent.
 */
export function PASSRATE(scores: any[][], threshold: number): number {
  return answer(() => sheetFunctions.PASSRATE(scores, threshold));
}

/**
 * Limits between which a share lies when only few were counted (Wilson score interval).
 * @customfunction INTERVAL
 * @param successes How many have the property.
 * @param total How many were counted.
 * @param [confidence] Confidence, between 0 and 1; 0.95 if omitted.
 * @returns Low and high limit in one row, percent.
 */
export function INTERVAL(successes: number, total: number, confidence?: number): number[][] {
  return answer(() => sheetFunctions.INTERVAL(successes, total, confidence));
}

/**
 * Whether a school has low results: enough of its shares below the minimum reach the threshold.
 * @customfunction LOWRESULT
 * @param belowShares Percent of pupils below the minimum, one per assessment.
 * @param [threshold] Share that counts as low results, percent; 30 if omitted.
 * @param [procedures] In how many assessments; 2 if omitted.
 * @returns TRUE or FALSE.
 */
export function LOWRESULT(belowShares: any[][], threshold?: number, procedures?: number): boolean {
  return answer(() => sheetFunctions.LOWRESULT(belowShares, threshold, procedures));
}

/**
 * Group of a school by its results and its social conditions.
 * @customfunction QUADRANT
 * @param result Result of the school, or a column of results.
 * @param resultCut Results below this are low.
 * @param conditions Hardship of the conditions, or a column of them.
 * @param conditionsCut Conditions above this are hard.
 * @returns Label in Russian.
 */
export function QUADRANT(
  result: any[][],
  resultCut: any[][],
  conditions: any[][],
  conditionsCut: any[][],
): any[][] {
  return answer(() => sheetFunctions.QUADRANT(result, resultCut, conditions, conditionsCut));
}

/**
 * Attainment of an indicator: 1 is the target.
 * @customfunction ATTAINMENT
 * @param actual Actual value, or a column of them.
 * @param target Target, or a column of them.
 * @param [direction] "up" (if omitted) where more is better, "down" where less is.
 * @param [cap] Most that is counted, such as 1.
 * @returns Part of the target.
 */
export function ATTAINMENT(actual: any[][], target: any[][], direction?: any[][], cap?: any[][]): any[][] {
  return answer(() => sheetFunctions.ATTAINMENT(actual, target, direction, cap));
}

/**
 * Part of the way from the baseline to the target that is done.
 * @customfunction PROGRESS
 * @param baseline Value at the beginning, or a column of them.
 * @param target Target, or a column of them.
 * @param actual Actual value, or a column of them.
 * @returns Part of the way: 0 at the baseline, 1 at the target.
 */
export function PROGRESS(baseline: any[][], target: any[][], actual: any[][]): any[][] {
  return answer(() => sheetFunctions.PROGRESS(baseline, target, actual));
}

/**
 * Status of an indicator: attained, close, not attained, no data.
 * @customfunction STATUS
 * @param actual Actual value, or a column of them.
 * @param target Target, or a column of them.
 * @param [direction] "up" (if omitted) where more is better, "down" where less is.
 * @param [tolerance] How far from the target is close, from 0 to 1; 0.05 if omitted.
 * @returns Label in Russian.
 */
export function STATUS(actual: any[][], target: any[][], direction?: any[][], tolerance?: any[][]): any[][] {
  return answer(() => sheetFunctions.STATUS(actual, target, direction, tolerance));
}

/**
 * Trend of an indicator over its years or quarters.
 * @customfunction TREND
 * @param values Values in the order of time; a blank keeps its place.
 * @param [direction] "up" (if omitted) where more is better, "down" where less is.
 * @param [tolerance] Change per step, as a part of the mean, that still is none; 0.01 if omitted.
 * @returns Label in Russian.
 */
export function TREND(values: any[][], direction?: string, tolerance?: number): string {
  return answer(() => sheetFunctions.TREND(values, direction, tolerance));
}

/**
 * Value on a scale from 0 (worst) to 100 (best).
 * @customfunction SCALE
 * @param value Value, or a column of them.
 * @param worst Value that counts 0.
 * @param best Value that counts 100; it may be the smaller one.
 * @returns From 0 to 100.
 */
export function SCALE(value: any[][], worst: any[][], best: any[][]): any[][] {
  return answer(() => sheetFunctions.SCALE(value, worst, best));
}

/**
 * First day of a term written in words.
 * @customfunction TERMSTART
 * @param term Term of an event, such as «September – May», or a column of terms.
 * @param [periodStart] First day of the programme.
 * @param [periodEnd] Last day of the programme.
 * @returns Date as a serial number.
 */
export function TERMSTART(term: any[][], periodStart?: any[][], periodEnd?: any[][]): any[][] {
  return answer(() => sheetFunctions.TERMSTART(term, periodStart, periodEnd));
}

/**
 * Last day of a term written in words.
 * @customfunction TERMEND
 * @param term Term of an event, such as «September – May», or a column of terms.
 * @param [periodStart] First day of the programme.
 * @param [periodEnd] Last day of the programme.
 * @returns Date as a serial number.
 */
export function TERMEND(term: any[][], periodStart?: any[][], periodEnd?: any[][]): any[][] {
  return answer(() => sheetFunctions.TERMEND(term, periodStart, periodEnd));
}

/**
 * Kind of a term written in words.
 * @customfunction TERMKIND
 * @param term Term of an event, or a column of terms.
 * @returns Kind of the term, in Russian.
 */
export function TERMKIND(term: any[][]): any[][] {
  return answer(() => sheetFunctions.TERMKIND(term));
}

/**
 * State of an event on the day of a report: done, overdue, in work, ahead.
 * @customfunction DUE
 * @param term Term of the event, or a column of terms.
 * @param done Mark that it is done (TRUE, «да», «+», a date), or a column of marks; left out where no marks are kept.
 * @param today Day of the report: a cell with a date, not TODAY().
 * @param [periodStart] First day of the programme.
 * @param [periodEnd] Last day of the programme.
 * @returns Label in Russian.
 */
export function DUE(
  term: any[][],
  done: any[][],
  today: any[][],
  periodStart?: any[][],
  periodEnd?: any[][],
): any[][] {
  return answer(() => sheetFunctions.DUE(term, done, today, periodStart, periodEnd));
}

/**
 * Measurable quantity in an expected result.
 * @customfunction QUANTITY
 * @param text Expected result, such as «30 people trained», or a column of results.
 * @returns The number.
 */
export function QUANTITY(text: any[][]): any[][] {
  return answer(() => sheetFunctions.QUANTITY(text));
}

/**
 * Responsible parties named in a text, one in a cell.
 * @customfunction PARTIES
 * @param text Text of the column «Responsible».
 * @returns Names in one row.
 */
export function PARTIES(text: string): string[][] {
  return answer(() => sheetFunctions.PARTIES(text));
}

CustomFunctions.associate({
  RATIO,
  GAP,
  GROUPGAP,
  GINI,
  THEIL,
  DISPARITY,
  LOWEST,
  EXPECTED,
  RESIDUAL,
  SHARE,
  PASSRATE,
  INTERVAL,
  LOWRESULT,
  QUADRANT,
  ATTAINMENT,
  PROGRESS,
  STATUS,
  TREND,
  SCALE,
  TERMSTART,
  TERMEND,
  TERMKIND,
  DUE,
  QUANTITY,
  PARTIES,
});
