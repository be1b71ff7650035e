import { ruleSentences } from '../../../tests/ruleSentences';
import { eventWithoutTerm } from './eventWithoutTerm';

test('an event without a term is named with its cell', () => {
  const sheet = `
    План мероприятий на 2025 год
    № | Мероприятие | Сроки | Ответственный
    1.1 | Создание рабочей группы | Август 2025 | УО
    1.2 | Анализ кадров | | УО
    1.3 | Диагностика дефицитов | \u00a0 | УО
  `;
  expect(ruleSentences(eventWithoutTerm, sheet)).toEqual([
    'C4: У мероприятия «1.2 Анализ кадров» не указан срок.',
    'C5: У мероприятия «1.3 Диагностика дефицитов» не указан срок.',
  ]);
});

test('real dates, standing events and merged terms are terms; section rows are no events', () => {
  const sheet = `
    № | Мероприятие | Сроки | Ответственный
    1 | Анализ и планирование | > | >
    1.1 | Создание рабочей группы | 2025-08-20 | УО
    1.2 | Консультации | Постоянно | УО
    1.3 | Семинар для учителей | ^ | УО
  `;
  expect(ruleSentences(eventWithoutTerm, sheet)).toEqual([]);
});

test('days in columns of their own are a term', () => {
  const sheet = `
    № | Мероприятие | Срок | Дата начала | Дата окончания | Ответственный
    1.1 | Создание рабочей группы | | 2025-08-01 | 2025-08-20 | УО
    1.2 | Анализ кадров | | 2025-08-01 | | УО
  `;
  expect(ruleSentences(eventWithoutTerm, sheet)).toEqual([
    'C3: У мероприятия «1.2 Анализ кадров» не указан срок.',
  ]);
});
