import { readTerm } from '../terms/readTerm';
import type { TermReading } from '../terms/term';
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

/**
 * What a row's term means within the table's period. Days that stand in columns of their own, such as
 * «Начало» and «Окончание», go before those of the words.
 */
export function termReading(row: TableRow, { period }: Pick<RecognisedTable, 'period'>): TermReading {
  const read = readTerm(termOf(row), period ?? undefined);
  const [start, end] = [dayOf(row, 'start'), dayOf(row, 'end')];
  if ((start === null && end === null) || (start !== null && end !== null && end < start)) return read;
  const kind = DAYLESS.has(read.kind) ? (start === null ? 'до даты' : 'срок') : read.kind;
  return { ...read, kind, start: start ?? read.start, end: end ?? read.end };
}
