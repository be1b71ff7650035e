import { filledTemplates } from '../../../tests/filledTemplate';
import { bookFrom, sentencesOf } from '../../../tests/ruleSentences';
import { eventNotInRoadmap } from './eventNotInRoadmap';

test('a line for an event that the roadmap does not have is found', () => {
  const sheets = filledTemplates({
    roadmap: `
      number | title | term | responsible
      1.1 | Анализ результатов | Май 2025 | УО
    `,
    schoolform: `
      block | title | how | numerator | denominator | code
      Дорожная карта | 1.1. Анализ результатов | Май 2025 | | | 1.1
      Дорожная карта | 1.7. Семинар | Май 2025 | | | 1.7
    `,
  });
  expect(sentencesOf(eventNotInRoadmap, bookFrom(sheets))).toEqual([
    'B7: Строка формы «1.7. Семинар» относится к мероприятию 1.7, а в дорожной карте его нет.',
  ]);
});
