import { ruleSentences } from '../../../tests/ruleSentences';
import { resultTwice } from './resultTwice';

test('a result that stands twice points at the first; another subject is another result', () => {
  const sheet = `
    Результаты ОГЭ
    Школа | Класс | Предмет | Год | Количество участников | Не преодолели минимум | Доля ниже минимума, % | Средний балл
    СОШ № 1 | 9 | Математика | 2025 | 20 | 2 | 10 | 4
    СОШ № 1 | 9 | Русский язык | 2025 | 20 | 2 | 10 | 4
    СОШ № 1 | 9 | Математика | 2024 | 20 | 2 | 10 | 4
    СОШ № 1 | 9 | Математика | 2025 | 20 | 2 | 10 | 4
  `;
  expect(ruleSentences(resultTwice, sheet)).toEqual([
    'A6: Результат «Математика, 9 класс, СОШ № 1» уже есть в ячейке A3: в суммы он войдёт дважды.',
  ]);
});
