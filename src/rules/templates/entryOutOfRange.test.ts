import { filledTemplates } from '../../../tests/filledTemplate';
import { bookFrom, sentencesOf } from '../../../tests/ruleSentences';
import { entryOutOfRange } from './entryOutOfRange';

test('numbers below and above what a column takes are found', () => {
  const sheets = filledTemplates({
    visits: `
      day | school | teacher | grade | goals | methods
      2025-10-01 | СОШ № 1 | П-1 | 15 | 2 | 3
      2025-10-01 | СОШ № 1 | П-2 | 11 | 0 | -1
    `,
  });
  expect(sentencesOf(entryOutOfRange, bookFrom(sheets))).toEqual([
    'E6: В столбце «Класс» стоит 15, а допустимы числа от 1 до 12.',
    'H6: В столбце «Методы и приёмы, 0–2» стоит 3, а допустимы числа от 0 до 2.',
    'H7: В столбце «Методы и приёмы, 0–2» стоит -1, а допустимы числа от 0 до 2.',
  ]);
});
