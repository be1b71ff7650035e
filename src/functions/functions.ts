/* eslint-disable @typescript-eslint/no-explicit-any -- Excel's metadata wants any[][] for ranges of mixed cells. */
import { gap } from '../core/statistics/gap';
import { ratio } from '../core/statistics/ratio';
import { FunctionError } from '../core/functionError';
import { parties } from '../core/terms/parties';
import { quantity } from '../core/terms/quantity';
import { termDay, termKind } from '../core/terms/termFunctions';
import { rowwise } from '../core/values/rowwise';
import { weighted } from '../core/values/weighted';
import { answer } from './errors';

/**
 * Ratio of the mean of the best share of schools to the mean of the worst (decile ratio).
 * @customfunction RATIO
 * @param scores Results of the schools.
 * @param [share] Share of schools at each end, from 0 to 0.5; 0.1 if omitted.
 * @param [weights] Weights of the schools, such as numbers of pupils.
 * @returns The ratio; 1 means no gap.
 */
export function RATIO(scores: any[][], share?: number, weights?: any[][]): number {
  return answer(() => ratio(weighted(scores, weights), share ?? undefined));
}

/**
 * Gap in points between the mean of the best share of schools and the mean of the worst.
 * @customfunction GAP
 * @param scores Results of the schools.
 * @param [share] Share of schools at each end, from 0 to 0.5; 0.1 if omitted.
 * @param [weights] Weights of the schools, such as numbers of pupils.
 * @returns The gap in points; 0 means no gap.
 */
export function GAP(scores: any[][], share?: number, weights?: any[][]): number {
  return answer(() => gap(weighted(scores, weights), share ?? undefined));
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
  return answer(() => termDay('start', term, periodStart ?? null, periodEnd ?? null));
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
  return answer(() => termDay('end', term, periodStart ?? null, periodEnd ?? null));
}

/**
 * Kind of a term written in words.
 * @customfunction TERMKIND
 * @param term Term of an event, or a column of terms.
 * @returns Kind of the term, in Russian.
 */
export function TERMKIND(term: any[][]): any[][] {
  return answer(() => termKind(term));
}

/**
 * Measurable quantity in an expected result.
 * @customfunction QUANTITY
 * @param text Expected result, such as «30 people trained», or a column of results.
 * @returns The number.
 */
export function QUANTITY(text: any[][]): any[][] {
  return answer(() =>
    rowwise([text], ([cell]) => {
      const found = quantity(String(cell ?? ''));
      if (!found) throw new FunctionError('NO_QUANTITY', { text: String(cell ?? '') });
      return found.value;
    }),
  );
}

/**
 * Responsible parties named in a text, one in a cell.
 * @customfunction PARTIES
 * @param text Text of the column «Responsible».
 * @returns Names in one row.
 */
export function PARTIES(text: string): string[][] {
  return answer(() => {
    const found = parties(String(text ?? ''));
    if (found.length === 0) throw new FunctionError('NO_PARTIES');
    return [found];
  });
}

CustomFunctions.associate({ RATIO, GAP, TERMSTART, TERMEND, TERMKIND, QUANTITY, PARTIES });
