import { ruleSentences } from '../../../tests/ruleSentences';
import { marksDoNotAddUp } from './marksDoNotAddUp';

test('marks that are not as many as the pupils are found', () => {
  const sheet = `
    Результаты ВПР
    Школа | Класс | Предмет | Количество участников | 2 | 3 | 4 | 5 | Средний балл
    СОШ № 1 | 5 | Математика | 20 | 2 | 8 | 6 | 4 | 3,6
    СОШ № 2 | 5 | Математика | 10 | 1 | 4 | 3 | 2 | 3,6
    СОШ № 3 | 5 | Математика | 30 | 3 | 12 | 9 | 6 | 3,6
    СОШ № 4 | 5 | Математика | 20 | 2 | 8 | 6 | 5 | 3,7
  `;
  expect(ruleSentences(marksDoNotAddUp, sheet)).toEqual([
    'D6: Математика, 5 класс, СОШ № 4: отметок от «2» до «5» всего 21, а участников 20.',
  ]);
});
