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

/** 44058 → `15.08.2020`, as people write days; '' for what is no day. */
export function dayText(serial: number): string {
  const [year, month, day] = serialToIso(serial)?.split('-') ?? [];
  return year === undefined ? '' : `${day}.${month}.${year}`;
}

/** 0.5 → `12:00`; seconds appear where there are any. */
export function timeOfDay(fraction: number): string {
  const seconds = Math.round((fraction - Math.floor(fraction)) * 86_400) % 86_400;
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[2] === 0 ? parts.slice(0, 2) : parts;
  return shown.map((part) => String(part).padStart(2, '0')).join(':');
}

/** Quoted texts, escapes, fillers, colours, locales and conditions are no code; elapsed hours (`[h]`) are. */
const NOT_CODE = /"[^"]*"?|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;
/** Words for "no format at all" in several languages. */
const GENERAL = /general|standard|основной/gi;
const FRACTION_OF_SECOND = /(s\]?)[.,]0+/gi;
/** Days, months, years, hours, seconds; some programs write Russian letters, which come at least in pairs. */
const DATE_CODE = /[dmyhs]|дд|мм|гг|чч|сс/i;
const ELAPSED = /\[(?:h+|m+|s+)\]/i;
const PLACEHOLDER = /[0#?]/;

/** The code of the first section that says anything; sections after it are for negatives, zero and texts. */
function mainCode(numberFormat: string | undefined): string {
  if (!numberFormat) return '';
  for (const section of numberFormat.replace(NOT_CODE, '').split(';')) {
    const code = section.replace(GENERAL, '0').replace(FRACTION_OF_SECOND, '$1');
    if (PLACEHOLDER.test(code) || DATE_CODE.test(code)) return code;
  }
  return '';
}

/** Whether a number under this format is shown as a date, a time or a duration. */
export function isDateFormat(numberFormat: string | undefined): boolean {
  const code = mainCode(numberFormat);
  return DATE_CODE.test(code) && !PLACEHOLDER.test(code);
}

/** Whether a number under this format is shown as a duration that runs past 24 hours, such as `[h]:mm`. */
export const isDurationFormat = (numberFormat: string | undefined): boolean =>
  isDateFormat(numberFormat) && ELAPSED.test(mainCode(numberFormat));
