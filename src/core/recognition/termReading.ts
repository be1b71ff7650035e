import { readTerm } from '../terms/readTerm';
import type { TermReading } from '../terms/term';
import { serialOf } from '../workbook/date';
import type { RecognisedTable, TableRow } from './table';

/** The term of a row: a real date where the cell holds one, else its text. */
const termOf = (row: TableRow): string | number | null =>
  row.dates.get('term') ?? row.texts.get('term') ?? null;

/** Serials below this are years and times of day. */
const FIRST_DAY = 20_000;

function dayOf({ dates }: TableRow, role: 'start' | 'end'): number | null {
  const value = dates.get(role);
  return value !== undefined && value >= FIRST_DAY ? Math.floor(value) : null;
}

/** Kinds that have no days of their own: days that stand in the table make them a span. */
const DAYLESS = new Set<TermReading['kind']>(['не определён', 'постоянно', 'по отдельному плану']);

/** Months that a key names: `2024-09` one, `2025-Q1` three; null without a year. */
function monthsOf(key: string): { year: number; first: number; last: number } | null {
  const [, year, quarter, number] = /^(\d{4})-(Q?)(\d+)$/.exec(key) ?? [];
  if (year === undefined) return null;
  const last = quarter ? 3 * Number(number) : Number(number);
  return { year: Number(year), first: quarter ? last - 2 : last, last };
}

/** From the first day of the first marked month to the last of the last. */
function markedDays({ periods = [] }: TableRow): { start: number; end: number } | null {
  const months = periods.flatMap((key) => monthsOf(key) ?? []);
  if (months.length === 0) return null;
  const starts = months.map(({ year, first }) => serialOf(year, first, 1));
  const ends = months.map(({ year, last }) => serialOf(year, last + 1, 1) - 1);
  return { start: Math.min(...starts), end: Math.max(...ends) };
}

/**
 * What a row's term means within the table's period. Days that stand in columns of their own, such as
 * «Начало» and «Окончание», go before those of the words.
 */
export function termReading(row: TableRow, { period }: Pick<RecognisedTable, 'period'>): TermReading {
  const read = readTerm(termOf(row), period ?? undefined);
  const marked = markedDays(row);
  if (marked && termOf(row) === null) return { ...read, kind: 'срок', ...marked };
  const [start, end] = [dayOf(row, 'start'), dayOf(row, 'end')];
  if ((start === null && end === null) || (start !== null && end !== null && end < start)) return read;
  const kind = DAYLESS.has(read.kind) ? (start === null ? 'до даты' : 'срок') : read.kind;
  return { ...read, kind, start: start ?? read.start, end: end ?? read.end };
}
