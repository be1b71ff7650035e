import { cellFormat, cellValue, isError } from '../core/workbook/cell';
import { dayText, isDateFormat, isDurationFormat, timeOfDay } from '../core/workbook/date';
import type { Cell } from '../core/workbook/workbook';

/** Quoted texts and what stands in brackets are no places of digits. */
const NOT_DIGITS = /"[^"]*"|\\.|\[[^\]]*\]/g;

/** Digits after the point that a number format shows; General shows what there is. */
function digits(numberFormat: string): { minimumFractionDigits: number; maximumFractionDigits: number } {
  const places = /[0#?]\.([0#?]+)/.exec(numberFormat.replace(NOT_DIGITS, ''))?.[1] ?? '';
  return {
    minimumFractionDigits: places.replace(/[#?]/g, '').length,
    maximumFractionDigits: places.length,
  };
}

function momentText(value: number, numberFormat: string): string {
  if (isDurationFormat(numberFormat)) {
    const [, minutes = '00'] = timeOfDay(value).split(':');
    return `${Math.floor(value * 24 + 1e-9)}:${minutes}`;
  }
  const time = value % 1 === 0 ? '' : timeOfDay(value);
  return value < 1 ? time || String(value) : [dayText(value), time].filter(Boolean).join(' ');
}

function numberText(value: number, numberFormat: string, locale: string): string {
  if (isDateFormat(numberFormat)) return momentText(value, numberFormat);
  const isShare = numberFormat.replace(NOT_DIGITS, '').includes('%');
  const hasPlaces = /[0#?]/.test(numberFormat.replace(NOT_DIGITS, ''));
  const text = (isShare ? value * 100 : value).toLocaleString(locale, {
    useGrouping: numberFormat.includes('#,'),
    ...(hasPlaces ? digits(numberFormat) : { maximumFractionDigits: 10 }),
  });
  return isShare ? `${text}\u00a0%` : text;
}

/** A cell as a person in Russia reads it: decimal commas, days as 01.12.2025. */
export function cellText(
  cell: Cell | undefined,
  locale: string,
  words: { readonly yes: string; readonly no: string },
): string {
  const value = cellValue(cell);
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  return typeof value === 'number' ? numberText(value, cellFormat(cell)?.numberFormat ?? '', locale) : value;
}
