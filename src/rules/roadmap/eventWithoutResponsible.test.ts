import { ruleSentences } from '../../../tests/ruleSentences';
import { eventWithoutResponsible } from './eventWithoutResponsible';

test('an event that nobody answers for is named', () => {
  const sheet = `
    № | Мероприятие | Сроки | Ответственный
    1.1 | Создание рабочей группы | Август 2025 | УО
    1.2 | Анализ кадров | Сентябрь 2025 | |
  `;
  expect(ruleSentences(eventWithoutResponsible, sheet)).toEqual([
    'D3: У мероприятия «1.2 Анализ кадров» не указан ответственный.',
  ]);
});

test('one merged cell answers for all its rows', () => {
  const sheet = `
    № | Мероприятие | Сроки | Ответственный
    1.1 | Создание рабочей группы | Август 2025 | УО
    1.2 | Анализ кадров | Сентябрь 2025 | ^
  `;
  expect(ruleSentences(eventWithoutResponsible, sheet)).toEqual([]);
});
