import { isoToSerial } from '../workbook/date';

const RUSSIAN = /^(\d{1,2})[.,/](\d{1,2})[.,/](\d{4}|\d{2})(?:\s*г(?:ода?)?\.?)?$/iu;

/** The serial of a day that a text names whole: «15.09.2025», «1.9.25 г.», `2025-09-15`; null for anything else. */
export function dayOfText(text: string): number | null {
  const plain = text.replace(/\u00a0/g, ' ').trim();
  const russian = RUSSIAN.exec(plain);
  if (!russian) return isoToSerial(plain);
  const [, day = '', month = '', year = ''] = russian;
  return isoToSerial(`${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
