import { MOST_YEARS } from '../core/programmes/programmeWorkbook';
import type { Locale } from '../core/values/text';
import { isoToSerial, serialOf } from '../core/workbook/date';
import { stop } from './stop';

/** Switches that several commands share, and what their values mean. */

export const OUTPUT = { output: { type: 'string', short: 'o' } } as const;
export const TODAY = { today: { type: 'string' } } as const;
export const LOCALE = { locale: { type: 'string' } } as const;

type Text = string | undefined;

/** The day that a command speaks of: `--today`, else this computer's date. */
export function todayOf(text: Text): number {
  if (text === undefined) {
    const now = new Date();
    return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  }
  return dayOf(text, '--today');
}

/** `2025-12-01` or `01.12.2025` after a switch, as a serial. */
export function dayOf(text: string, option: string): number {
  const serial = isoToSerial(text.replace(/^(\d\d)\.(\d\d)\.(\d{4})$/, '$3-$2-$1'));
  if (serial === null) throw stop('badDate', { text, option });
  return serial;
}

export function localeOf(locale: Text = 'ru'): Locale {
  if (locale !== 'ru' && locale !== 'en') throw stop('badLocale', { locale });
  return locale;
}

export function fileOf([file]: readonly string[], command: string): string {
  if (file === undefined) throw stop('needFile', { command });
  return file;
}

export function outputOf(output: Text, command: string): string {
  if (output === undefined) throw stop('needOutput', { command });
  if (!/\.xlsx$/i.test(output)) throw stop('notXlsx', { file: output });
  return output;
}

/** First and last year that a programme may begin in. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

export function firstYearOf(text: Text): number | undefined {
  if (text === undefined) return undefined;
  const year = Number(text);
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) throw stop('badYear', { text });
  return year;
}

export function yearCountOf(text: Text): number | undefined {
  if (text === undefined) return undefined;
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > MOST_YEARS)
    throw stop('badYears', { text, most: MOST_YEARS });
  return count;
}

/** The id of a programme that exists. */
export function programmeOf(text: Text, programmes: readonly { readonly id: string }[]): Text {
  if (text === undefined || programmes.some(({ id }) => id === text)) return text;
  throw stop('unknownProgramme', { id: text, known: programmes.map(({ id }) => id).join(', ') });
}
