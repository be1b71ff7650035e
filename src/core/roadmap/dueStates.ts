import { FunctionError, PassedError } from '../values/functionError';
import { readTermCell, termReader } from '../terms/termFunctions';
import { readDay } from '../values/readDay';
import { errorOf } from '../values/readNumber';
import { rowwise, type Arg } from '../values/rowwise';
import { due, type DueState } from './due';
import { isDone } from './isDone';

/** Whether a cell marks its event as done; an error of the sheet goes through. */
function readDone(cell: unknown): boolean {
  const error = errorOf(cell);
  if (error) throw new PassedError(error);
  return isDone(typeof cell === 'number' || typeof cell === 'boolean' ? cell : String(cell ?? ''));
}

/** The day of the report; without it no state can be told. */
function readToday(cell: unknown): number {
  const day = readDay(cell);
  if (day === null) throw new FunctionError('NO_TODAY');
  return day;
}

/**
 * States of events on the day of a report: terms, marks that they are done, and the day as a date; the programme's
 * period frames terms without a year. The time of day does not count: an event is not overdue on its last day.
 * Row-wise; each different term is read once. Errors: no day, a day that is no date.
 */
export function dueStates(terms: Arg, done: Arg, today: Arg, start: Arg, end: Arg): (DueState | '')[][] {
  const read = termReader();
  return rowwise<[string | number, boolean, number, number | null, number | null], DueState>(
    {
      read: [readTermCell, readDone, readToday, readDay, readDay],
      compute: (term, isMarked, day, first, last) => due(read(term, first, last), isMarked, day),
    },
    [terms, done, today, start, end],
  );
}
