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
