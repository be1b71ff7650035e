import { ruleSentences } from '../../../tests/ruleSentences';
import { doneInFuture } from './doneInFuture';

const SHEET = `
  № | Мероприятие | Сроки | Ответственный | Отметка о выполнении
  1.1 | Создание рабочей группы | Август 2025 | УО | 2025-08-20
  1.2 | Анализ кадров | Сентябрь 2025 | УО | 2025-12-02
  1.3 | Семинар для учителей | Декабрь 2025 | УО | 2025-12-01
`;

test('a date of completion that is still to come is found, today is not', () => {
  expect(ruleSentences(doneInFuture, SHEET, '2025-12-01')).toEqual([
    'E3: Мероприятие «1.2 Анализ кадров» отмечено выполненным 02.12.2025, а сегодня 01.12.2025.',
  ]);
  expect(ruleSentences(doneInFuture, SHEET, '2025-12-02')).toEqual([]);
});
