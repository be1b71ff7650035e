import { filledTemplates } from '../../../tests/filledTemplate';
import { bookFrom, sentencesOf } from '../../../tests/ruleSentences';
import { partOverWhole } from './partOverWhole';

test('more than all is found', () => {
  const sheets = filledTemplates({
    schoolform: `
      block | title | how | numerator | denominator | code
      Показатели | Занимаются дополнительно | доля | 25 | 20 | x
      Показатели | Участвовали в олимпиадах | доля | 20 | 20 | y
      Показатели | Есть программа | 1 или 0 | 1 | — | z
    `,
  });
  expect(sentencesOf(partOverWhole, bookFrom(sheets))).toEqual([
    'E6: «Занимаются дополнительно»: 25 из 20 — больше, чем всего.',
  ]);
});
