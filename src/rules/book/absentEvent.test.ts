import { ruleSentences } from '../../../tests/ruleSentences';
import { absentEvent } from './absentEvent';

test('a number that the roadmap does not have is found', () => {
  const sheet = `
    № | Мероприятие | Сроки | Ответственный | Результат
    1.1 | Анализ результатов | Май 2025 | УО | Справка
    1.2 | Обсуждение итогов мероприятия 1.1 | Июнь 2025 | УО | Протокол, см. п. 1.7
    1.3 | Семинар по приказу № 5.12 | Июнь 2025 | УО | п. 4.2 приказа
  `;
  expect(ruleSentences(absentEvent, sheet)).toEqual([
    'E3: В тексте упомянуто мероприятие 1.7, а в дорожной карте его нет.',
  ]);
});
