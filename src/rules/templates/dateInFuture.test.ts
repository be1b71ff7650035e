import { filledTemplates } from '../../../tests/filledTemplate';
import { bookFrom, sentencesOf } from '../../../tests/ruleSentences';
import { dateInFuture } from './dateInFuture';

test('a deed that is still to come is found, today is not', () => {
  const sheets = filledTemplates({
    visits: `
      day | school | teacher
      2025-12-02 | СОШ № 1 | П-1
      2025-12-01 | СОШ № 1 | П-2
    `,
  });
  expect(sentencesOf(dateInFuture, bookFrom(sheets, '2025-12-01'))).toEqual([
    'A6: «Дата» — 02.12.2025, а сегодня 01.12.2025.',
  ]);
});
