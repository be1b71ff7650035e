import { ruleSentences } from '../../../tests/ruleSentences';
import { jumpWithoutComment } from './jumpWithoutComment';

test('ten points in a year want a word', () => {
  const sheet = `
    № | Показатель | Единица измерения | Факт 2023 | Факт 2024 | Комментарий
    1 | Доля школ с договорами | % | 30 | 41 |
    2 | Доля обученных педагогов | % | 30 | 41 | Обучили всех сразу
    3 | Доля выпускников | % | 30 | 39 |
    4 | Число договоров | ед. | 30 | 90 |
  `;
  expect(ruleSentences(jumpWithoutComment, sheet)).toEqual([
    'E2: Показатель «Доля школ с договорами» изменился за 2024 год на 11 п. п. (30 → 41), а пояснения нет.',
  ]);
});
