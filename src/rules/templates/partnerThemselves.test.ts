import { filledTemplates } from '../../../tests/filledTemplate';
import { bookFrom, sentencesOf } from '../../../tests/ruleSentences';
import { partnerThemselves } from './partnerThemselves';

test('a school that is its own partner is found', () => {
  const sheets = filledTemplates({
    partnerships: `
      school | kind | partner
      МБОУ СОШ № 3 | наставническая пара | МБОУ «СОШ №3»
      МБОУ СОШ № 3 | наставническая пара | Лицей № 3
      МБОУ СОШ № 3 | кураторство | ЦРО
    `,
  });
  expect(sentencesOf(partnerThemselves, bookFrom(sheets))).toEqual([
    'C6: Партнёром школы записана она сама: «МБОУ «СОШ №3»».',
  ]);
});
