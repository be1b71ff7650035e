import { ruleSentences } from '../../../tests/ruleSentences';
import { shareDoesNotFollow } from './shareDoesNotFollow';

test('a share that does not follow from its numbers is found, a rounded one is not', () => {
  const sheet = `
    Результаты ОГЭ
    Школа | Класс | Предмет | Год | Количество участников | Не преодолели минимум | Доля ниже минимума, % | Средний балл
    СОШ № 1 | 9 | Математика | 2025 | 20 | 2 | 10 | 4
    СОШ № 2 | 9 | Математика | 2025 | 15 | 2 | 13 | 4
    СОШ № 3 | 9 | Математика | 2025 | 20 | 3 | 25 | 4
  `;
  expect(ruleSentences(shareDoesNotFollow, sheet)).toEqual([
    'G5: Математика, 9 класс, СОШ № 3: доля 25 %, а 3 из 20 — это 15 %.',
  ]);
});
