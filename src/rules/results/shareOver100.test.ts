import { ruleSentences } from '../../../tests/ruleSentences';
import { shareOver100 } from './shareOver100';

test('a share over a hundred is found', () => {
  const sheet = `
    Результаты ОГЭ
    Школа | Класс | Предмет | Количество участников | Доля ниже минимума, % | Средний балл
    СОШ № 1 | 9 | Математика | 20 | 10 | 4
    СОШ № 2 | 9 | Математика | 20 | 105 | 4
    СОШ № 3 | 9 | Математика | 20 | 100 | 4
  `;
  expect(ruleSentences(shareOver100, sheet)).toEqual(['E4: Математика, 9 класс, СОШ № 2: доля 105 %.']);
});
