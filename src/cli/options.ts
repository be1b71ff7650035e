import { MOST_YEARS } from '../core/programmes/programmeWorkbook';
import type { Locale } from '../core/values/text';
import { isoToSerial, serialOf } from '../core/workbook/date';
import type { Call } from './command';
import { stop } from './stop';

/** The day that a command speaks of: `--today`, else this computer's date. */
export function todayOf({ today }: Call): number {
  if (today === undefined) {
    const now = new Date();
    return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  }
  const serial = isoToSerial(today.replace(/^(\d\d)\.(\d\d)\.(\d{4})$/, '$3-$2-$1'));
  if (serial === null) throw stop('badDate', { text: today });
  return serial;
}

export function localeOf({ locale = 'ru' }: Call): Locale {
  if (locale !== 'ru' && locale !== 'en') throw stop('badLocale', { locale });
  return locale;
}

export function fileOf({ words }: Call, command: string): string {
  const [file] = words;
  if (file === undefined) throw stop('needFile', { command });
  return file;
}

export function outputOf({ output }: Call, command: string): string {
  if (output === undefined) throw stop('needOutput', { command });
  if (!/\.xlsx$/i.test(output)) throw stop('notXlsx', { file: output });
  return output;
}

/** First and last year that a programme may begin in. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

export function firstYearOf({ firstYear }: Call): number | undefined {
  if (firstYear === undefined) return undefined;
  const year = Number(firstYear);
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR)
    throw stop('badYear', { text: firstYear });
  return year;
}

export function yearCountOf({ years }: Call): number | undefined {
  if (years === undefined) return undefined;
  const count = Number(years);
  if (!Number.isInteger(count) || count < 1 || count > MOST_YEARS)
    throw stop('badYears', { text: years, most: MOST_YEARS });
  return count;
}
