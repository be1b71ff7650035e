import { filledTemplates } from '../../../tests/filledTemplate';
import { bookFrom, sentencesOf } from '../../../tests/ruleSentences';
import { entryNotWhole } from './entryNotWhole';

test('a part of a person is found, a mean or a share is none', () => {
  const sheets = filledTemplates({
    results: `
      procedure | year | school | grade | subject | participants | belowMinimum | meanScore
      ОГЭ | 2025 | СОШ № 1 | 9 | математика | 20 | 2 | 3.75
      ОГЭ | 2025 | СОШ № 2 | 9 | математика | 20.5 | 2 | 4
      ОГЭ | 2025 | СОШ № 3 | 9 | математика | 20 | 1.5 | 4
    `,
  });
  expect(sentencesOf(entryNotWhole, bookFrom(sheets))).toEqual([
    'F7: В столбце «Участников» стоит 20,5, а людей, школы и годы считают целыми числами.',
    'G8: В столбце «Не преодолели минимум» стоит 1,5, а людей, школы и годы считают целыми числами.',
  ]);
});
