import { FunctionError } from '../values/functionError';
import { readDay } from '../values/readDay';
import { readText } from '../values/readText';
import { rowwise, type Arg } from '../values/rowwise';
import { readTerm } from './readTerm';
import type { Period, TermReading } from './term';

/** A term as a cell holds it: a date or a year as a number, else a text; empty for a blank. */
export const readTermCell = (cell: unknown): string | number =>
  typeof cell === 'number' ? cell : readText(cell);

const periodOf = (start: number | null, end: number | null): Period | undefined =>
  start === null || end === null ? undefined : { start, end };

/** Reads every term once, however often it stands in the column. A period with one end is none. */
export function termReader(): (
  term: string | number,
  start: number | null,
  end: number | null,
) => TermReading {
  const periods = new Map<string, Map<string | number, TermReading>>();
  let known = new Map<string | number, TermReading>();
  let [lastStart, lastEnd]: (number | null | undefined)[] = [undefined, undefined];
  return (term, start, end) => {
    if (start !== lastStart || end !== lastEnd) {
      [lastStart, lastEnd] = [start, end];
      const key = `${start} ${end}`;
      known = periods.get(key) ?? new Map<string | number, TermReading>();
      periods.set(key, known);
    }
    let reading = known.get(term);
    if (!reading) known.set(term, (reading = readTerm(term, periodOf(start, end))));
    return reading;
  };
}

/**
 * First or last day of terms, serial dates, in the frame of the programme's period; a single term without one is
 * `NO_DATE`. Row-wise. Each different term is read once.
 */
export function termDay(which: 'start' | 'end', terms: Arg, start: Arg, end: Arg): (number | '')[][] {
  const read = termReader();
  return rowwise<[string | number, number | null, number | null], number>(
    {
      read: [readTermCell, readDay, readDay],
      compute: (term, first, last) => read(term, first, last)[which],
      absent: (term) => new FunctionError('NO_DATE', { text: term }),
    },
    [terms, start, end],
  );
}

/** Kinds of terms. Row-wise; each different term is read once. */
export function termKind(terms: Arg): string[][] {
  const read = termReader();
  return rowwise<[string | number], string>(
    { read: [readTermCell], compute: (term) => read(term, null, null).kind },
    [terms],
  );
}
