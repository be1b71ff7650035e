import { SCHOOLS_HEADERS, schoolsSheet } from '../../../tests/schoolsSheet';
import { bookFrom, sentencesOf } from '../../../tests/ruleSentences';
import { missingColumn } from './missingColumn';

test('a column that was deleted is named', () => {
  const headers = SCHOOLS_HEADERS.filter((header) => header !== 'Куратор');
  expect(sentencesOf(missingColumn, bookFrom([schoolsSheet(headers)]))).toEqual([
    'A2: На листе по шаблону «Реестр школ» нет столбца «Куратор».',
  ]);
});

test('all columns, in whatever order, say nothing', () => {
  const sheet = schoolsSheet([...SCHOOLS_HEADERS].reverse());
  expect(sentencesOf(missingColumn, bookFrom([sheet]))).toEqual([]);
});
