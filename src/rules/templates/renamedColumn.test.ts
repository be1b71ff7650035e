import { SCHOOLS_HEADERS, schoolsSheet } from '../../../tests/schoolsSheet';
import { bookFrom, sentencesOf } from '../../../tests/ruleSentences';
import { validate } from '../../core/check/validate';
import { renamedColumn } from './renamedColumn';

test('a header that was changed is named with what it was, and can be put back', () => {
  const headers = SCHOOLS_HEADERS.map((header) => (header === 'Куратор' ? 'Кто ведёт' : header));
  const book = bookFrom([schoolsSheet(headers)]);
  expect(sentencesOf(renamedColumn, book)).toEqual([
    'E2: Столбец E шаблона назывался «Куратор», а теперь «Кто ведёт». Надстройка его узнала по соседям.',
  ]);
  const at = { sheet: 'Реестр школ', row: 1, column: 4 };
  expect(validate(book, [renamedColumn])[0]?.fix).toEqual([{ at, before: 'Кто ведёт', after: 'Куратор' }]);
});

test('headers as they were say nothing', () => {
  expect(sentencesOf(renamedColumn, bookFrom([schoolsSheet(SCHOOLS_HEADERS)]))).toEqual([]);
});
