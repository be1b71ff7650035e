import { filledTemplates } from '../../../tests/filledTemplate';
import { mendedSentences } from '../../../tests/ruleSentences';
import { schoolSpelling } from './schoolSpelling';

test('a school under another spelling gets that of the register, wherever it stands', () => {
  const sheets = filledTemplates({
    schools: `
      code | school | status
      101 | МБОУ СОШ № 3 | ШНОР
      102 | МКОУ Луговская ООШ | ШНСУ
    `,
    training: `
      school | topic | planned
      СОШ №3 | Работа с текстом | 5
      МКОУ Луговская ООШ | Работа с текстом | 5
      СОШ №3 | Оценивание | 5
    `,
  });
  const { found, after } = mendedSentences(schoolSpelling, sheets);
  expect(found).toEqual([
    'A6: Школа «СОШ №3» в реестре называется «МБОУ СОШ № 3»: для формул это разные школы.',
  ]);
  expect(after).toEqual([]);
});
