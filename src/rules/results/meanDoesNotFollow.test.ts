import { ruleSentences } from '../../../tests/ruleSentences';
import { meanDoesNotFollow } from './meanDoesNotFollow';

test('a mean that does not follow from the marks is found', () => {
  const sheet = `
    Результаты ВПР
    Школа | Класс | Предмет | Количество участников | 2 | 3 | 4 | 5 | Средний балл
    СОШ № 1 | 5 | Математика | 20 | 2 | 8 | 6 | 4 | 3,6
    СОШ № 2 | 5 | Математика | 10 | 1 | 4 | 3 | 2 | 3,6
    СОШ № 3 | 5 | Математика | 30 | 3 | 12 | 9 | 6 | 3,6
    СОШ № 4 | 5 | Математика | 20 | 2 | 8 | 6 | 4 | 4,2
  `;
  expect(ruleSentences(meanDoesNotFollow, sheet)).toEqual([
    'I6: Математика, 5 класс, СОШ № 4: средняя отметка 4,2, а по числу отметок выходит 3,6.',
  ]);
});
