/** The programme's period: from its title («на 2020–2021 годы»), closer by the terms that name their years. */
import { cellFormat, cellValue } from '../workbook/cell';
import { isDateFormat, serialOf } from '../workbook/date';
import type { Cell, Row } from '../workbook/workbook';
import { readTerm } from '../terms/readTerm';
import type { Period } from '../terms/term';
import type { ToldPeriod } from './table';

const YEARS = /(?<![\d.])(20\d\d)(?!\d)(?:\s*[-–—/]\s*(20\d\d|\d\d)(?!\d))?/g;
const SCHOOL = /^\s*(?:уч\.?(?:ебн[A-Za-zЀ-ԯ]*)?)\s*г/iu;
const FOR = /(?<![A-Za-zЀ-ԯ])(?:на|за)\s*$/iu;

const dateOf = (cell: Cell | undefined): number | null => {
  const value = cellValue(cell);
  return typeof value === 'number' && isDateFormat(cellFormat(cell)?.numberFormat) ? Math.floor(value) : null;
};

/** The years that a title is about: a range before a single year, «на 2021» before any other. */
function yearsIn(text: string): RegExpExecArray | undefined {
  const all = [...text.matchAll(YEARS)];
  const isFor = ({ index }: RegExpExecArray): boolean => FOR.test(text.slice(0, index));
  return all.find(({ 2: last }) => last !== undefined) ?? all.find(isFor) ?? all[0];
}

/** «на 2020-2021 годы» → both years, «2020/2021 учебный год» → August to July, for schools plan from August. */
export function periodOfText(text: string): Period | null {
  const match = yearsIn(text);
  if (!match) return null;
  const first = Number(match[1]);
  const last =
    match[2] === undefined ? first : match[2].length === 2 ? 2000 + Number(match[2]) : Number(match[2]);
  if (last < first || last - first > 15) return null;
  if (last === first + 1 && SCHOOL.test(text.slice(match.index + match[0].length))) {
    return { start: serialOf(first, 8, 1), end: serialOf(last, 7, 31) };
  }
  return { start: serialOf(first, 1, 1), end: serialOf(last, 12, 31) };
}

/** Terms looked at, and how many must name their days before they tell a period. */
const SAMPLE = 400;
const ENOUGH = 3;
/** Days beyond which a term lies too far from the rest to be of the same programme. */
const FAR = 550;

/** From the first to the last of the days that terms name by themselves, without those far from the middle. */
export function periodOfTerms(terms: readonly string[]): Period | null {
  const named = terms
    .slice(0, SAMPLE)
    .map((term) => readTerm(term))
    .flatMap(({ start, end }): Period[] => (start !== null && end !== null ? [{ start, end }] : []));
  if (named.length < ENOUGH) return null;
  const ends = named.map(({ end }) => end).sort((a, b) => a - b);
  const middle = ends[Math.floor(ends.length / 2)] as number;
  const near = named.filter(
    ({ start, end }) => Math.abs(end - middle) <= FAR || Math.abs(start - middle) <= FAR,
  );
  if (near.length < ENOUGH) return null;
  return { start: Math.min(...near.map(({ start }) => start)), end: Math.max(...near.map(({ end }) => end)) };
}

/** The title's years, narrowed to the terms where these reach into its first and its last year. */
export function programmePeriod(title: string, terms: readonly string[]): ToldPeriod | null {
  const titled = periodOfText(title);
  const termed = periodOfTerms(terms);
  if (!titled) return termed && { ...termed, from: 'terms' };
  if (!termed) return { ...titled, from: 'title' };
  const isWithin = termed.start >= titled.start && termed.end <= titled.end;
  const reachesBoth = termed.start - titled.start < 365 && titled.end - termed.end < 365;
  const isCloser = isWithin && reachesBoth && titled.end - titled.start > 366;
  return { ...(isCloser ? termed : titled), from: 'title' };
}

const PERIOD_LABEL = /^(?:период|сроки?)(?:\s|$)|^programme period/iu;

/** «Период программы | 01.09.2025 | 30.06.2026» in a row above a table: two dates right after the words. */
export function periodInRow(row: Row): Period | null {
  const at = row.findIndex((cell) => PERIOD_LABEL.test(String(cellValue(cell) ?? '').trim()));
  const [start, end] = at < 0 ? [] : row.slice(at + 1, at + 3).map(dateOf);
  return typeof start === 'number' && typeof end === 'number' && start <= end ? { start, end } : null;
}
