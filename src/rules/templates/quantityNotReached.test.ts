import { filledTemplates } from '../../../tests/filledTemplate';
import { bookFrom, sentencesOf } from '../../../tests/ruleSentences';
import { quantityNotReached } from './quantityNotReached';

test('less than was planned is found where the work is over and nobody says why', () => {
  const sheets = filledTemplates({
    training: `
      school | topic | until | planned | trained | comment
      СОШ № 1 | Работа с текстом | 2025-09-01 | 10 | 5 |
      СОШ № 2 | Работа с текстом | 2025-09-01 | 10 | 5 | Двое болели
      СОШ № 3 | Работа с текстом | 2026-09-01 | 10 | 5 |
      СОШ № 4 | Работа с текстом | 2025-09-01 | 10 | 12 |
    `,
    roadmap: `
      number | title | term | planned | actual | done
      1.1 | Договоры | Май 2025 | 6 | 2 | выполнено
      1.2 | Семинары | Май 2025 | 6 | 2 | в работе
    `,
  });
  expect(sentencesOf(quantityNotReached, bookFrom(sheets))).toEqual([
    'J6: Запланировано 6, получено 2, а работа закончена.',
    'I6: Запланировано 10, получено 5, а работа закончена.',
  ]);
});
