import type { Sheet } from '../src/core/workbook/workbook';

export const SCHOOLS_HEADERS = [
  'Код школы',
  'Школа',
  'Статус',
  'Модель поддержки',
  'Куратор',
  'Школа-партнёр',
  'Обучающихся',
  'Педагогов',
  'Расположение',
  'Комментарий',
] as const;

/** A register of schools made from its template, with other headers. */
export const schoolsSheet = (headers: readonly string[]): Sheet => ({
  name: 'Реестр школ',
  stamp: { id: 'schools', version: 1 },
  rows: [['Реестр школ'], [...headers], ['101', 'Школа № 1', 'ШНОР', '', 'ЦРО']],
});
