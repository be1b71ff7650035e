import { filledTemplates, withCell } from '../../../tests/filledTemplate';
import { bookFrom, mendedSentences, sentencesOf } from '../../../tests/ruleSentences';
import { strayCell } from './strayCell';

const SHEETS = filledTemplates({ training: 'school | topic | comment\nСОШ № 1 | Работа с текстом | -' });
const NAME = 'Повышение квалификации';

test('spaces and lone signs in rows without data are found and cleared', () => {
  const spoiled = withCell(withCell(SHEETS, NAME, [8, 1], '.'), NAME, [5, 2], '  ');
  const { found, after } = mendedSentences(strayCell, spoiled);
  expect(found).toEqual([
    'C6: Ячейка выглядит пустой, но в ней пробелы: формулы и фильтры считают её заполненной.',
    'B9: В пустой строке стоит знак «.»: строка считается заполненной.',
  ]);
  expect(after).toEqual([]);
});

test('a dash in a filled row is an entry', () => {
  expect(sentencesOf(strayCell, bookFrom(SHEETS))).toEqual([]);
});
