/** Months or quarters as columns: «IX … VI», «сен», «09», «I квартал», with marks in the cells where something is done. */
import { leafOf } from './headerWords';
import { LEXICON } from '../terms/lexicon';
import type { ColumnView } from './columnView';
import { headerYear } from './headerYear';
import { periodOfText } from './period';
import { calendarDay } from '../workbook/date';

/** `2024-09`, `2025-Q1`; without a year where nothing tells it: `09`, `Q1`. */
export type PeriodKey = string;

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
/** Russian letters that are typed for Roman figures. */
const LOOK_ALIKE: Readonly<Record<string, string>> = { Х: 'X', І: 'I', '|': 'I' };
const QUARTER =
  /^([IVХХІ]+|[1-4])(?:\s?[-–]?\s?(?:й|ый|ой|ий))?\s*кв(?:артал[A-Za-zЀ-ԯ]*)?\.?(?![A-Za-zЀ-ԯ])/iu;
const MONTH_NUMBER = /^(?:0?[1-9]|1[0-2])\.?$/;

interface Named {
  readonly column: number;
  readonly unit: 'month' | 'quarter' | 'roman';
  readonly value: number;
  readonly year: number | null;
}

const roman = (text: string): number =>
  ROMAN.indexOf(Array.from(text.toUpperCase(), (letter) => LOOK_ALIKE[letter] ?? letter).join('')) + 1;

function named({ column, path }: ColumnView): Named | null {
  const text = leafOf(path).trim();
  const year = headerYear(path)?.year ?? null;
  const quarter = QUARTER.exec(text);
  if (quarter) {
    const value = Number(quarter[1]) || roman(quarter[1] as string);
    return value >= 1 && value <= 4 ? { column, unit: 'quarter', value, year } : null;
  }
  const word = /^[A-Za-zЀ-ԯ]+/u.exec(text)?.[0] ?? '';
  const meaning = LEXICON.get(word.toLowerCase().replaceAll('ё', 'е'));
  if (meaning?.class === 'month' && text.length <= word.length + 12)
    return { column, unit: 'month', value: meaning.value, year };
  const numeral = roman(text.replace('.', ''));
  if (numeral > 0) return { column, unit: 'roman', value: numeral, year };
  return MONTH_NUMBER.test(text)
    ? { column, unit: 'month', value: Number(text.replace('.', '')), year }
    : null;
}

const MONTHS = 12;
const QUARTERS = 4;

/** Columns that name months or quarters one after another. */
function inARow(all: readonly Named[]): readonly Named[] {
  const isQuarters = all.every(
    ({ unit, value }) => unit === 'quarter' || (unit === 'roman' && value <= QUARTERS),
  );
  const turn = isQuarters ? QUARTERS : MONTHS;
  const follows = all.every(
    ({ value }, at) => at === 0 || value === ((all[at - 1] as Named).value % turn) + 1,
  );
  const least = all.some(({ unit }) => unit === 'quarter') ? 2 : 3;
  if (!follows || all.length < least) return [];
  return isQuarters
    ? all.map((each) => ({ ...each, unit: 'quarter' }))
    : all.map((each) => ({ ...each, unit: 'month' }));
}

const yearOf = (serial: number): number | null => calendarDay(serial)?.year ?? null;

/** Years of the columns, out of the title where the header tells none: each turn of the calendar is a year on. */
function dated(all: readonly Named[], title: string): readonly Named[] {
  const period = periodOfText(title);
  const first = all[0];
  if (!first) return [];
  const start = period ? yearOf(period.start) : null;
  let year = first.year ?? start;
  // «2024-2025» over all the months is a school year: its header's year is the second.
  const isOneFrame = first.year !== null && all.every((each) => each.year === first.year);
  const wraps = all.some(({ value }, at) => at > 0 && value < (all[at - 1] as Named).value);
  if (isOneFrame && wraps && year !== null) year -= 1;
  return all.map((each, at) => {
    if (at > 0 && year !== null && each.value < (all[at - 1] as Named).value) year++;
    return { ...each, year: isOneFrame || each.year === null ? year : each.year };
  });
}

const keyOf = ({ unit, value, year }: Named): PeriodKey =>
  `${year === null ? '' : `${year}-`}${unit === 'quarter' ? `Q${value}` : String(value).padStart(2, '0')}`;

/** The columns of months or quarters of a table, by their keys; empty where there are none. */
export function periodColumns(views: readonly ColumnView[], title: string): ReadonlyMap<PeriodKey, number> {
  const all = views.flatMap((view) => named(view) ?? []);
  const found = inARow(all);
  return new Map(dated(found, title).map((each) => [keyOf(each), each.column]));
}

/** Whether a cell under a month says that something is done in it. */
export const isMarked = (text: string): boolean => text !== '' && !/^(?:[-–—]+|0|нет)$/iu.test(text.trim());
