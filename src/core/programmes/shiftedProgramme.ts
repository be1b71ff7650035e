/**
 * Moves a preset to other years: its period, dates, base years, yearly columns, and the years that its texts name.
 * Whatever is no year stays: quantities, numbers of orders, and the dates of these orders («от 20.08.2020 № 472»).
 */
import type { Programme } from './programme';
import type { TemplateRow } from '../templates/template';
import { LEXICON } from '../terms/lexicon';
import { calendarDay, serialOf } from '../workbook/date';
import type { CellValue } from '../workbook/workbook';

/** Columns of templates whose numbers are days, and those whose numbers are years. */
const DAYS = new Set(['start', 'end', 'doneDate', 'from', 'until', 'signed', 'day', 'recheck', 'shown']);
const YEARS = new Set(['year', 'baselineYear']);
/** A column whose every year is a year, whatever stands around it. */
const TERM = 'term';

const YEAR = '(?:19|20|21)\\d\\d';
/** `15.08.2020`, `2020-08-15`, `08.2020`, `2020–2021`, `2020/21`, `2020, 2021 и 2022`, `2020` */
const TIME = new RegExp(
  `(?<!\\d[.,/-]?|№\\s*)(?:\\d{1,2}\\.\\d{1,2}\\.${YEAR}|${YEAR}-\\d\\d-\\d\\d|\\d{1,2}\\.${YEAR}|` +
    `${YEAR}(?:(?:\\s*[-–—/,]\\s*|\\s+и\\s+)${YEAR})*(?:[-–—/]\\d\\d(?![\\d.]))?)(?!\\d|[.,/-]\\d)`,
  'gu',
);
const YEAR_WORD = /^\s*(?:гг?(?![A-Za-zЀ-ԯ])|год|уч(?:\.|еб))/iu;
const NUMBER_OF_ORDER = /^\s*(?:г(?:\.|ода)?)?\s*№/iu;
const LAST_WORD = /([A-Za-zЀ-ԯ]+)\.?\s*$/u;
const RANGE = new RegExp(`^(${YEAR})\\s*[-–—/]\\s*(${YEAR}|\\d\\d)$`, 'u');
/** A programme lasts no longer than this. */
const LONGEST = 15;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** «2020–2021», «2020/21»: years one after another, not «1999–2100 рублей». */
function isRange(time: string): boolean {
  const [, first = '', last = ''] = RANGE.exec(time) ?? [];
  if (first === '') return false;
  // Of «2099/00» the short year is of the next century.
  const length =
    last.length === 2 ? (Number(last) - (Number(first) % 100) + 100) % 100 : Number(last) - Number(first);
  return length > 0 && length <= LONGEST;
}

/** Whether figures that may be years are: by their own form, or by the words beside them. */
function isTime(time: string, before: string, after: string): boolean {
  if (NUMBER_OF_ORDER.test(after)) return false;
  if (/^\d{1,2}\.|^\d{4}-\d\d-/.test(time) || isRange(time) || YEAR_WORD.test(after)) return true;
  const word = LEXICON.get(LAST_WORD.exec(before)?.[1]?.toLowerCase() ?? '')?.class;
  return word === 'month' || word === 'season' || word === 'quarter' || word === 'half';
}

/** The last two figures of `2020/21` are a year as well; those of a date are not. */
function movedTime(time: string, by: number): string {
  const moved = time.replace(new RegExp(YEAR, 'gu'), (year) => String(Number(year) + by));
  const short = isRange(time) ? /[-–—/](\d\d)$/u.exec(time)?.[1] : undefined;
  if (short !== undefined)
    return moved.replace(/\d\d$/, String((((Number(short) + by) % 100) + 100) % 100).padStart(2, '0'));
  const year = Number(/\d{4}/.exec(moved)?.[0]);
  return isLeap(year) ? moved : moved.replace(/^29(\.0?2\.)/, '28$1').replace(/-02-29$/, '-02-28');
}

function movedText(text: string, by: number, isTerm: boolean): string {
  const moved = text.replace(TIME, (time: string, at: number) => {
    const [before, after] = [text.slice(0, at), text.slice(at + time.length)];
    return isTerm || isTime(time, before, after) ? movedTime(time, by) : time;
  });
  return moved.replace(/(?<!\d)29(\s+февраля\s+)(\d{4})/giu, (day, month: string, year: string) =>
    isLeap(Number(year)) ? day : `28${month}${year}`,
  );
}

/** The same day of another year, 29 February becoming the 28th; the time of day stays. */
function movedSerial(serial: number, by: number): number {
  const day = calendarDay(serial);
  if (!day) return serial;
  const isLost = day.month === 2 && day.day === 29 && !isLeap(day.year + by);
  return serialOf(day.year + by, day.month, isLost ? 28 : day.day) + (serial - Math.floor(serial));
}

function movedValue(column: string, value: CellValue, by: number): CellValue {
  if (typeof value === 'string') return movedText(value, by, column === TERM);
  if (typeof value !== 'number') return value;
  if (DAYS.has(column)) return movedSerial(value, by);
  if (YEARS.has(column)) return value + by;
  // A term in figures is a year, or else a day.
  return column === TERM ? (value < 2200 ? value + by : movedSerial(value, by)) : value;
}

const movedRow = (row: TemplateRow, by: number): TemplateRow =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key.replace(/:(\d{4})$/, (_, year: string) => `:${Number(year) + by}`),
      movedValue(key, value, by),
    ]),
  );

/**
 * The programme as it would begin in `firstYear`. Its name and what is said about it stay: they tell where the
 * preset comes from. Dates keep their day and month.
 */
export function shiftedProgramme(programme: Programme, firstYear: number): Programme {
  const { start, end } = programme.period;
  const by = firstYear - Number(start.slice(0, 4));
  if (by === 0) return programme;
  const rows = Object.entries(programme.rows).map(([template, its]) => [
    template,
    its.map((row) => movedRow(row, by)),
  ]);
  return {
    ...programme,
    period: { start: movedTime(start, by), end: movedTime(end, by) },
    rows: Object.fromEntries(rows) as Programme['rows'],
  };
}
