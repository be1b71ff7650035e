import { bookFrom, sentencesOf } from '../../../tests/ruleSentences';
import { SCHOOLS_HEADERS, schoolsSheet } from '../../../tests/schoolsSheet';
import { newerTemplate } from './newerTemplate';

test('a sheet of a version that is not known yet is said to be newer', () => {
  const sheet = schoolsSheet(SCHOOLS_HEADERS);
  expect(sentencesOf(newerTemplate, bookFrom([{ ...sheet, stamp: { id: 'schools', version: 7 } }]))).toEqual([
    'A1: Лист сделан по шаблону «Реестр школ» версии 7, а надстройка знает версию 1: новые столбцы она не прочитает.',
  ]);
  expect(sentencesOf(newerTemplate, bookFrom([sheet]))).toEqual([]);
});
