import { FunctionError, PassedError } from '../values/functionError';
import { readTermCell, termReader } from '../terms/termFunctions';
import { readDay } from '../values/readDay';
import { errorOf } from '../values/readNumber';
import { rowwise, type Arg } from '../values/rowwise';
import { due, type DueState } from './due';
import { readMark, type Mark } from '../terms/mark';

/** What a cell says of its event; an error of the sheet goes through. */
function readMarkCell(cell: unknown): Mark {
  const error = errorOf(cell);
  if (error) throw new PassedError(error);
  return readMark(typeof cell === 'number' || typeof cell === 'boolean' ? cell : String(cell ?? ''));
}

/** The day of the report; without it no state can be told. */
function readToday(cell: unknown): number {
  const day = readDay(cell);
  if (day === null) throw new FunctionError('NO_TODAY');
  return day;
}

/**
 * States of events on the day of a report: terms, marks that they are done, and the day as a date; the programme's
 * period frames terms without a year; `done` null where no marks are kept. The time of day does not count: an event is not overdue on its last day.
 * Row-wise; each different term is read once. Errors: no day, a day that is no date.
 */
export function dueStates(terms: Arg, done: Arg, today: Arg, start: Arg, end: Arg): (DueState | '')[][] {
  const read = termReader();
  const areMarksKept = done !== null && done !== undefined;
  return rowwise<[string | number, Mark, number, number | null, number | null], DueState>(
    {
      read: [readTermCell, readMarkCell, readToday, readDay, readDay],
      compute: (term, mark, day, first, last) =>
        due(read(term, first, last), areMarksKept ? mark : null, day),
    },
    [terms, done, today, start, end],
  );
}
