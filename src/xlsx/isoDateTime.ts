import { isoToSerial } from '../core/workbook/date';

const ISO =
  /^(?:(\d{4}-\d\d-\d\d)(?:T|\s|$))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:?\d\d)?$/;

/** A moment as a serial number of the 1900 system, and what of it was written. */
export interface DateTime {
  readonly serial: number;
  readonly hasDate: boolean;
  readonly hasTime: boolean;
}

/**
 * Reads `2015-09-01`, `2015-09-01T14:30:00` and `14:30`; null for anything else. A zone is passed over: a sheet
 * shows the clock of the place where it was filled.
 */
export function readIsoDateTime(text: string): DateTime | null {
  const match = ISO.exec(text.trim());
  if (!match) return null;
  const [, date, hours, minutes, seconds] = match;
  if (date === undefined && hours === undefined) return null;
  const day = date === undefined ? 0 : isoToSerial(date);
  if (day === null) return null;
  const time = (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) / 86_400;
  if (time >= 1 || Number(minutes ?? 0) > 59) return null;
  return { serial: day + time, hasDate: date !== undefined, hasTime: time > 0 || date === undefined };
}
