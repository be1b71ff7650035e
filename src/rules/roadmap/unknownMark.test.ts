import { ruleSentences } from '../../../tests/ruleSentences';
import { unknownMark } from './unknownMark';

test('a mark that says neither yes nor no is quoted', () => {
  const sheet = `
    № | Мероприятие | Сроки | Ответственный | Отметка о выполнении
    1.1 | Создание рабочей группы | Август 2025 | УО | выполнено
    1.2 | Анализ кадров | Сентябрь 2025 | УО | Иванова
    1.3 | Семинар для учителей | Март 2026 | УО | запланировано
    1.4 | Посещение уроков | Март 2026 | УО |
  `;
  expect(ruleSentences(unknownMark, sheet)).toEqual([
    'E3: По отметке «Иванова» не понять, выполнено ли мероприятие «1.2 Анализ кадров»: в сводке оно будет отдельно.',
  ]);
});
