import { isoToSerial } from '../core/workbook/date';

const MOMENT =
  /^(?:(\d{4}-\d\d-\d\d)(?:T|\s|$))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:?\d\d)?$/;
/** Days, hours, minutes and seconds; months and years have no length. */
const DURATION = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const SECONDS_IN_DAY = 86_400;

/** Day zero, under which programs that write dates as texts keep times alone: Excel calls it the one, others the other. */
const DAYS_ZERO: ReadonlySet<string | undefined> = new Set(['1899-12-30', '1899-12-31']);

/** A moment or a duration as a serial number of the 1900 system, and the format that shows what was written. */
export interface DateTime {
  readonly serial: number;
  readonly numberFormat: string;
}

const secondsOf = (hours = '0', minutes = '0', seconds = '0'): number =>
  Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);

function duration(text: string): DateTime | null {
  const match = DURATION.exec(text);
  const [, days, hours, minutes, seconds] = match ?? [];
  if ((days ?? hours ?? minutes ?? seconds) === undefined) return null;
  const serial = Number(days ?? 0) + secondsOf(hours, minutes, seconds) / SECONDS_IN_DAY;
  return { serial, numberFormat: serial < 1 ? 'hh:mm:ss' : '[h]:mm:ss' };
}

/**
 * Reads `2015-09-01`, `2015-09-01T14:30:00`, `14:30` and the duration `PT14H30M`; null for anything else, a day
 * before 1900 among it. A zone is passed over: a sheet shows the clock of the place where it was filled.
 */
export function readIsoDateTime(written: string): DateTime | null {
  const text = written.trim();
  const match = MOMENT.exec(text);
  if (!match) return duration(text);
  const [, date, hours, minutes, seconds] = match;
  if (date === undefined && hours === undefined) return null;
  const hasDay = date !== undefined && !DAYS_ZERO.has(date);
  const day = hasDay ? isoToSerial(date) : 0;
  if (day === null) return null;
  const time = secondsOf(hours, minutes, seconds) / SECONDS_IN_DAY;
  if (time >= 1 || Number(minutes ?? 0) > 59) return null;
  const numberFormat = [hasDay && 'dd.mm.yyyy', (!hasDay || time > 0) && 'hh:mm:ss']
    .filter(Boolean)
    .join(' ');
  return { serial: day + time, numberFormat };
}
