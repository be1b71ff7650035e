import { ruleSentences } from '../../../tests/ruleSentences';
import { termBeforeDocument } from './termBeforeDocument';

test('what was over before the order was signed is found', () => {
  const sheet = `
    Приложение к приказу УО от 15.09.2025 № 123
    План мероприятий на 2025 год
    № | Мероприятие | Сроки | Ответственный
    1.1 | Создание рабочей группы | Август 2025 | УО
    1.2 | Анализ кадров | Сентябрь 2025 | УО
    1.3 | Семинар | ежегодно | УО
  `;
  expect(ruleSentences(termBeforeDocument, sheet)).toEqual([
    'C4: Срок «Август 2025» у мероприятия «1.1 Создание рабочей группы» закончился до того, как подписан документ (15.09.2025).',
  ]);
});

test('a plan that names no order says nothing of its day', () => {
  const sheet = `
    План мероприятий на 2025 год
    № | Мероприятие | Сроки | Ответственный
    1.1 | Приказ от 15.09.2025 № 1 | Август 2025 | УО
    1.2 | Анализ кадров | Сентябрь 2025 | УО
  `;
  expect(ruleSentences(termBeforeDocument, sheet)).toEqual([]);
});
