/**
 * Dates as Excel counts them (serial numbers, 1900 system) and as ISO texts. Serial 60 is 29 February 1900,
 * a day that never was and that Excel shows; before it Excel's calendar runs a day behind the real one.
 */
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** 31 December 9999, the last day of Excel. */
const LAST_SERIAL = 2_958_465;

/** Serial of a calendar day; month from 1. */
export function serialOf(year: number, month: number, day: number): number {
  const serial = Math.round((Date.UTC(year, month - 1, day) - EPOCH) / DAY);
  return serial > 60 ? serial : serial - 1;
}

/** `2020-08-15` → 44058; null for what is not such a date. */
export function isoToSerial(iso: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  if (!match) return null;
  const serial = serialOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return serialToIso(serial) === iso ? serial : null;
}

/** 44058 → `2020-08-15`; null for serial 60 and for what lies outside Excel's calendar. The time is dropped. */
export function serialToIso(serial: number): string | null {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= LAST_SERIAL) || whole === 60) return null;
  const time = EPOCH + (whole < 60 ? whole + 1 : whole) * DAY;
  return new Date(time).toISOString().slice(0, 10);
}

export interface CalendarDay {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

/** Year, month and day of a serial that `serialToIso` knows. */
export function calendarDay(serial: number): CalendarDay | null {
  const iso = serialToIso(serial);
  return iso === null
    ? null
    : { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}

/** 0.5 → `12:00`; seconds appear where there are any. */
export function timeOfDay(fraction: number): string {
  const seconds = Math.round((fraction - Math.floor(fraction)) * 86_400) % 86_400;
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[2] === 0 ? parts.slice(0, 2) : parts;
  return shown.map((part) => String(part).padStart(2, '0')).join(':');
}

/** Format codes hold quoted texts, escapes, colours and locales; what is left tells a date from a number. */
const NOT_CODE = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

/** Whether a number under this format is shown as a date or a time. */
export function isDateFormat(numberFormat: string | undefined): boolean {
  if (!numberFormat || numberFormat === 'General' || numberFormat === '@') return false;
  const code = (numberFormat.split(';')[0] ?? '').replace(NOT_CODE, '');
  if (/general/i.test(code)) return false;
  return /[dmyhsдмгчс]/i.test(code) && !/[0#?](?![^.,]*s)/.test(code.replace(/s\.0+/gi, 's'));
}
