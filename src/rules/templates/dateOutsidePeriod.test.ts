import { filledTemplates } from '../../../tests/filledTemplate';
import { bookFrom, sentencesOf } from '../../../tests/ruleSentences';
import { dateOutsidePeriod } from './dateOutsidePeriod';

test('a day of another year than those of the programme is found', () => {
  const sheets = filledTemplates({
    roadmap: `
      number | title | term
      1.1 | Семинар | Май 2025
    `,
    visits: `
      day | school | teacher
      2015-10-01 | СОШ № 1 | П-1
      2025-10-01 | СОШ № 1 | П-2
    `,
  });
  expect(sentencesOf(dateOutsidePeriod, bookFrom(sheets))).toEqual([
    'A6: «Дата» — 01.10.2015, а программа длится с 01.01.2025 по 31.12.2026.',
  ]);
});
