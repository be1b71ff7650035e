import { ruleSentences } from '../../../tests/ruleSentences';
import { termOutsidePeriod } from './termOutsidePeriod';

test('a term of another year is found', () => {
  const sheet = `
    План мероприятий на 2025-2026 годы
    № | Мероприятие | Сроки | Ответственный
    1.1 | Создание рабочей группы | Август 2025 | УО
    1.2 | Анализ кадров | Май – август 2017 | УО
  `;
  expect(ruleSentences(termOutsidePeriod, sheet)).toEqual([
    'C4: Срок «Май – август 2017» у мероприятия «1.2 Анализ кадров» не попадает в период программы по её заголовку: 01.2025 – 12.2026.',
  ]);
});

test('terms that touch the period, and terms without dates, pass', () => {
  const sheet = `
    План мероприятий на 2025-2026 годы
    № | Мероприятие | Сроки | Ответственный
    1.1 | Создание рабочей группы | Ноябрь 2024 – январь 2025 | УО
    1.2 | Анализ кадров | сентябрь | УО
    1.3 | Консультации | постоянно | УО
  `;
  expect(ruleSentences(termOutsidePeriod, sheet)).toEqual([]);
});

test('a period that nobody stated is not called the programme’s', () => {
  const sheet = `
    № | Мероприятие | Сроки | Ответственный
    1.1 | Создание рабочей группы | Август 2025 | УО
    1.2 | Анализ кадров | Май 2017 | УО
    1.3 | Диагностика | Сентябрь 2025 | УО
    1.4 | Семинар | Октябрь 2025 | УО
  `;
  expect(ruleSentences(termOutsidePeriod, sheet)).toEqual([
    'C3: Срок «Май 2017» у мероприятия «1.2 Анализ кадров» не попадает в период остальных сроков (сам период программы нигде не указан): 08.2025 – 10.2025.',
  ]);
});
