import { ruleSentences } from '../../../tests/ruleSentences';
import { yearOfResult } from './yearOfResult';

test('a year that is still to come is found', () => {
  const sheet = `
    Результаты ОГЭ
    Школа | Класс | Предмет | Год | Количество участников | Не преодолели минимум | Доля ниже минимума, % | Средний балл
    СОШ № 1 | 9 | Математика | 2025 | 20 | 2 | 10 | 4
    СОШ № 2 | 9 | Математика | 2052 | 20 | 2 | 10 | 4
    СОШ № 3 | 9 | Математика | 2026 | 20 | 2 | 10 | 4
  `;
  expect(ruleSentences(yearOfResult, sheet)).toEqual(['D4: Год результата 2052.']);
});
