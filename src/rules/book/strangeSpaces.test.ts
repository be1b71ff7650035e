import { mendedSentences } from '../../../tests/ruleSentences';
import { sheetFromText } from '../../core/recognition/sheetFromText';
import { strangeSpaces } from './strangeSpaces';

test('spaces at the ends and no-break spaces of a name are taken away', () => {
  const sheets = [
    sheetFromText(`
    Школа | Код | Статус
    СОШ\u00a0№  3 | 101 | ШНОР
    СОШ № 5 | 102 | ШНСУ
  `),
  ];
  const { found, after } = mendedSentences(strangeSpaces, sheets);
  expect(found).toEqual(['A2: В «СОШ № 3» лишние или неразрывные пробелы: для формул это другой текст.']);
  expect(after).toEqual([]);
});

test('a name and a telephone are not repeated, and spaces alone are another rule’s', () => {
  const sheet = sheetFromText(
    'Школа | Код | Статус\nА | 101 | ШНОР\nБ | 102 | ШНОР\nВ | 103 | ШНОР\nГ | 104 | ШНОР',
  );
  const schools = ['Иванова  Мария Петровна', 'тел.  8 (902) 123-45-67', '   ', 'СОШ  № 3'];
  const rows = sheet.rows.map((row, at) => (at === 0 ? row : [schools[at - 1], ...(row ?? []).slice(1)]));
  expect(mendedSentences(strangeSpaces, [{ ...sheet, rows }]).found).toEqual([
    'A5: В «СОШ № 3» лишние или неразрывные пробелы: для формул это другой текст.',
  ]);
});
