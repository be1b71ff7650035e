import { filledTemplates } from '../../../tests/filledTemplate';
import { bookFrom, sentencesOf } from '../../../tests/ruleSentences';
import { datesReversed } from './datesReversed';

test('an end before its beginning is found', () => {
  const sheets = filledTemplates({
    training: `
      school | topic | from | until
      СОШ № 1 | Работа с текстом | 2025-09-15 | 2025-09-01
      СОШ № 2 | Оценивание | 2025-09-15 | 2025-09-15
    `,
  });
  expect(sentencesOf(datesReversed, bookFrom(sheets))).toEqual([
    'G6: «Окончание» — 01.09.2025, а «Начало» — 15.09.2025.',
  ]);
});
