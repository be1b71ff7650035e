import { ruleSentences } from '../../../tests/ruleSentences';
import { unreadableTerm } from './unreadableTerm';

test('a term that nobody can read is quoted', () => {
  const sheet = `
    № | Мероприятие | Сроки | Ответственный
    1.1 | Создание рабочей группы | когда получится | УО
    1.2 | Анализ кадров | Октябрь 2025 | УО
  `;
  expect(ruleSentences(unreadableTerm, sheet)).toEqual([
    'C2: Срок «когда получится» у мероприятия «1.1 Создание рабочей группы» не удалось прочитать: в сводке его состояние будет «срок не определён».',
  ]);
});

test('known ways to write a term pass, and an empty one is not this rule’s', () => {
  const sheet = `
    № | Мероприятие | Сроки | Ответственный
    1.1 | Создание рабочей группы | сентябрь – май | УО
    1.2 | Анализ кадров | до 15.08.2025 | УО
    1.3 | Повышение квалификации | По плану института | УО
    1.4 | Консультации | ежегодно | УО
    1.5 | Семинары | | УО
  `;
  expect(ruleSentences(unreadableTerm, sheet)).toEqual([]);
});
