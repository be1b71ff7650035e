import { isDateFormat, isDurationFormat, serialToIso, timeOfDay } from '../core/workbook/date';
import { cellFormat, cellValue, isError } from '../core/workbook/cell';
import type { Cell } from '../core/workbook/workbook';

/** A cell's value as JSON tells it: a date, a time of day and an error are objects, the rest is itself. */
export type CellJson =
  | string
  | number
  | boolean
  | null
  | { readonly date: string }
  | { readonly time: string }
  | { readonly error: string };

const SECONDS_IN_DAY = 86_400;

function dateJson(serial: number): CellJson {
  // To the second first, or the last half second of a day would lose the day.
  const seconds = Math.round(serial * SECONDS_IN_DAY);
  if (serial >= 0 && serial < 1)
    return { time: timeOfDay(Math.min(seconds, SECONDS_IN_DAY - 1) / SECONDS_IN_DAY) };
  const iso = serialToIso(seconds / SECONDS_IN_DAY);
  if (iso === null) return serial;
  return { date: seconds % SECONDS_IN_DAY === 0 ? iso : `${iso}T${timeOfDay(seconds / SECONDS_IN_DAY)}` };
}

/**
 * `{date: '2015-09-01'}`, with a time `{date: '2015-09-01T14:30'}`; `{time: '14:30'}` below 1 under a date format;
 * `{error: '#N/A'}`; null for an empty cell. What no calendar knows (serial 60, negative ones, durations of a day
 * and more) is the plain number.
 */
export function cellJson(cell: Cell | undefined): CellJson {
  const value = cellValue(cell);
  if (isError(value)) return { error: value.error };
  const numberFormat = cellFormat(cell)?.numberFormat;
  if (typeof value !== 'number' || !isDateFormat(numberFormat)) return value;
  return isDurationFormat(numberFormat) && value >= 1 ? value : dateJson(value);
}
