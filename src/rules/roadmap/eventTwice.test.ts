import { ruleSentences } from '../../../tests/ruleSentences';
import { eventTwice } from './eventTwice';

test('the second of two equal events points at the first; a like one in another month is another', () => {
  const sheet = `
    № | Мероприятие | Сроки | Ответственный | Результат
    1.1 | Создание рабочей группы | Август 2025 | УО | Приказ
    1.2 | Создание рабочей группы | август 2025 | УО | Приказ
    1.3 | Создание рабочей группы | Август 2026 | УО | Приказ
    1.4 | Семинар | Май 2026 | УО | Справка
    1.5 | Семинар | Май 2026 | УО | Справка
  `;
  expect(ruleSentences(eventTwice, sheet)).toEqual([
    'B3: Мероприятие «1.2 Создание рабочей группы» с тем же сроком, ответственным и результатом уже есть в ячейке B2.',
  ]);
});
