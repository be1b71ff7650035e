import { calendarDay, isoToSerial } from '../workbook/date';

const RUSSIAN = /^(\d{1,2})[.,/](\d{1,2})[.,/](\d{4}|\d{2})(?:\s*г(?:ода?)?\.?)?$/iu;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The serial of a day that a text names whole: «15.09.2025», «1.9.25 г.», `2025-09-15`; null for anything else. */
export function dayOfText(text: string): number | null {
  const plain = text.replace(/\u00a0/g, ' ').trim();
  const russian = RUSSIAN.exec(plain);
  const iso = ISO.exec(plain);
  const [year, month, day] = russian
    ? [(russian[3] ?? '').padStart(4, '20'), russian[2] ?? '', russian[1] ?? '']
    : [iso?.[1] ?? '', iso?.[2] ?? '', iso?.[3] ?? ''];
  const serial = isoToSerial(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  const found = serial === null ? null : calendarDay(serial);
  // The 31st of June is no day.
  return found?.month === Number(month) && found.day === Number(day) ? serial : null;
}
