import { FunctionError, PassedError } from '../functionError';
import type { Matrix } from '../values/numbers';
import { readNumber } from '../values/readNumber';
import { rowwise } from '../values/rowwise';
import { readTerm } from './readTerm';
import type { Period, TermReading } from './term';

/** The day of a cell: a serial number, or null where it is empty. */
function dayOf(cell: unknown): number | null {
  if (typeof cell === 'string' && cell.trim() !== '') throw new FunctionError('BAD_DATE', { text: cell });
  return readNumber(cell, 0, 0);
}

function periodOf(start: unknown, end: unknown): Period | undefined {
  const [first, last] = [dayOf(start), dayOf(end)];
  return first === null || last === null ? undefined : { start: first, end: last };
}

function termText(cell: unknown): string | number | null {
  if (typeof cell === 'number') return cell;
  if (cell === null || cell === undefined || typeof cell === 'boolean') return null;
  const text = String(cell);
  if (/^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/.test(text)) throw new PassedError(text);
  return text;
}

/** Reads every term once, however often it stands in the column. */
export function termReader(): (cell: unknown, start?: unknown, end?: unknown) => TermReading {
  const known = new Map<string, TermReading>();
  return (cell, start = null, end = null) => {
    const term = termText(cell);
    const key = `${typeof term}|${String(term)}|${String(start)}|${String(end)}`;
    let reading = known.get(key);
    if (!reading) known.set(key, (reading = readTerm(term, periodOf(start, end))));
    return reading;
  };
}

/** First or last day of terms, serial dates; `NO_DATE` where a term has none. Row-wise. */
export function termDay(which: 'start' | 'end', terms: Matrix, start: Matrix | null, end: Matrix | null): unknown[][] {
  const read = termReader();
  return rowwise([terms, start, end], ([term, first, last]) => {
    const day = read(term, first, last)[which];
    if (day === null) throw new FunctionError('NO_DATE', { text: String(term ?? '') });
    return day;
  });
}

/** Kinds of terms. Row-wise. */
export function termKind(terms: Matrix): unknown[][] {
  const read = termReader();
  return rowwise([terms], ([term]) => read(term).kind);
}
