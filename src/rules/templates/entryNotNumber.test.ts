import { filledTemplates } from '../../../tests/filledTemplate';
import { bookFrom, sentencesOf } from '../../../tests/ruleSentences';
import { entryNotNumber } from './entryNotNumber';

test('a text in a column of numbers is found; a dash and a number that is a text are not', () => {
  const sheets = filledTemplates({
    training: `
      school | topic | hours | planned | trained
      СОШ № 1 | Работа с текстом | 36 | десять | -
      СОШ № 2 | Оценивание | 36 | 45,5 | 5 чел.
    `,
  });
  expect(sentencesOf(entryNotNumber, bookFrom(sheets))).toEqual([
    'H6: В столбце «План, чел.» вместо числа стоит «десять».',
    'I7: В столбце «Обучено, чел.» вместо числа стоит «5 чел.».',
  ]);
});
