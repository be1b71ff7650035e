import { filledTemplates } from '../../../tests/filledTemplate';
import { bookFrom, sentencesOf } from '../../../tests/ruleSentences';
import { partWithoutWhole } from './partWithoutWhole';

test('a number without its total is found, a dash is a total', () => {
  const sheets = filledTemplates({
    schoolform: `
      block | title | how | numerator | denominator | code
      Показатели | Занимаются дополнительно | доля | 25 | | x
      Показатели | Есть программа | 1 или 0 | 1 | — | z
      Показатели | Участвовали в олимпиадах | доля | | | y
    `,
  });
  expect(sentencesOf(partWithoutWhole, bookFrom(sheets))).toEqual([
    'F6: «Занимаются дополнительно»: вписано 25, а из скольких — нет. Долю не посчитать.',
  ]);
});
