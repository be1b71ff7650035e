import { ruleSentences } from '../../../tests/ruleSentences';
import { doneWithoutResult } from './doneWithoutResult';

test('a completed event must show its result', () => {
  const sheet = `
    № | Мероприятие | Сроки | Ответственный | Результат | Отметка о выполнении
    1.1 | Создание рабочей группы | Август 2025 | УО | Приказ | выполнено
    1.2 | Анализ кадров | Сентябрь 2025 | УО | | да
    1.3 | Семинар для учителей | Март 2025 | УО | | не выполнено
    1.4 | Посещение уроков | Март 2025 | УО | | |
  `;
  expect(ruleSentences(doneWithoutResult, sheet)).toEqual([
    'E3: Мероприятие «1.2 Анализ кадров» отмечено как выполненное, а результат не вписан.',
  ]);
});
