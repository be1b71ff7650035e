import { closedSheet } from '../src/core/summaries/closedSheet';
import type { Locale } from '../src/core/values/text';
import { isoToSerial } from '../src/core/workbook/date';
import type { Sheet, Workbook } from '../src/core/workbook/workbook';
import { summaries } from '../src/summaries';
import { madeSummaries } from '../src/summaries/summarySheets';
import { bookFromSheets } from './bookFromSheets';
import { READABLE, SMALL, seededBook, type SeededSize } from './seededBook';

export const CLOSED_ON = isoToSerial('2025-02-01') ?? 0;

/** What a year before the workbook was: other results, a school more, the last year not yet there. */
export const earlierBook = (seed: number, size: SeededSize = SMALL): Workbook =>
  seededBook(seed + 500, {
    ...size,
    schools: size.schools + 1,
    years: size.years.map((year) => year - 1),
  });

/** Its summaries, closed. */
export const closedSheets = (seed: number, size: SeededSize = SMALL, locale: Locale = 'ru'): Sheet[] =>
  madeSummaries(summaries, bookFromSheets(earlierBook(seed, size).sheets, CLOSED_ON), locale).map(
    ({ sheet }) => closedSheet(sheet, CLOSED_ON),
  );

/** A seeded workbook in which a period was closed a year ago: every summary has something to say of it. */
export function closedBook(seed = 1, size: SeededSize = SMALL): Workbook {
  const book = seededBook(seed, size);
  return { ...book, sheets: [...book.sheets, ...closedSheets(seed, size)] };
}

/** The readable one likewise. */
export const readableClosedBook = (): Workbook => closedBook(9, READABLE);
