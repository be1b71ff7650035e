import type { Locale } from '../core/text';
import { isoToSerial, serialOf } from '../core/workbook/date';
import type { Call } from './command';
import { stop } from './stop';

/** The day that a command speaks of: `--today`, else this computer's date. */
export function todayOf({ today }: Call): number {
  if (today === undefined) {
    const now = new Date();
    return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  }
  const serial = isoToSerial(today);
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
  return output;
}
