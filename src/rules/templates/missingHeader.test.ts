import { SCHOOLS_HEADERS, schoolsSheet } from '../../../tests/schoolsSheet';
import { bookFrom, sentencesOf } from '../../../tests/ruleSentences';
import { missingHeader } from './missingHeader';

test('a stamped sheet without its headers is said to be unreadable', () => {
  expect(sentencesOf(missingHeader, bookFrom([schoolsSheet(['Раз', 'Два'])]))).toEqual([
    'A1: Лист сделан по шаблону «Реестр школ», но строки с заголовками столбцов на нём не найти: прочитать его нельзя.',
  ]);
});

test('headers a few rows lower are found', () => {
  const { rows, ...sheet } = schoolsSheet(SCHOOLS_HEADERS);
  const lower = { ...sheet, rows: [['Приложение 1'], [], ...rows] };
  expect(sentencesOf(missingHeader, bookFrom([lower]))).toEqual([]);
});
