import { filledTemplates } from '../../../tests/filledTemplate';
import { bookFrom, sentencesOf } from '../../../tests/ruleSentences';
import { doneDateWithoutMark } from './doneDateWithoutMark';

test('a day of completion without its mark is found', () => {
  const sheets = filledTemplates({
    roadmap: `
      number | title | term | done | doneDate
      1.1 | Семинар | Май 2025 | в работе | 2025-05-20
      1.2 | Анализ | Май 2025 | | 2025-05-20
      1.3 | Совет | Май 2025 | выполнено | 2025-05-20
    `,
  });
  expect(sentencesOf(doneDateWithoutMark, bookFrom(sheets))).toEqual([
    'K6: У мероприятия «1.1 Семинар» дата выполнения 20.05.2025, а отметка «в работе».',
    'K7: У мероприятия «1.2 Анализ» дата выполнения 20.05.2025, а отметки «выполнено» нет.',
  ]);
});
