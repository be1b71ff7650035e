import { ruleSentences } from '../../../tests/ruleSentences';
import { termOutOfOrder } from './termOutOfOrder';

test('a later day before an earlier one is found', () => {
  const sheet = `
    № | Мероприятие | Сроки | Ответственный
    1.1 | Создание рабочей группы | 15.05.2025, 10.03.2025 | УО
    1.2 | Анализ кадров | с 10.03.2025 по 15.05.2025 | УО
    1.3 | Семинар | до 15.05.2025 | УО
  `;
  expect(ruleSentences(termOutOfOrder, sheet)).toEqual([
    'C2: В сроке «15.05.2025, 10.03.2025» у мероприятия «1.1 Создание рабочей группы» дата 10.03.2025 стоит после 15.05.2025.',
  ]);
});
