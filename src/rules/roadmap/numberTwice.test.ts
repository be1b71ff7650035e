import { ruleSentences } from '../../../tests/ruleSentences';
import { numberTwice } from './numberTwice';

test('the second of two equal numbers points at the first, dots and spaces aside', () => {
  const sheet = `
    № | Мероприятие | Сроки | Ответственный
    2.5 | Семинары для учителей | Март 2025 | УО
    2.6 | Обмен опытом школ | Апрель 2025 | УО
    2.6. | Посещение уроков | Май 2025 | УО
  `;
  expect(ruleSentences(numberTwice, sheet)).toEqual(['A4: Номер 2.6 уже занят мероприятием в ячейке A3.']);
});

test('numbers that begin again in every section are no mistake', () => {
  const sheet = `
    № | Мероприятие | Сроки | Ответственный
    Анализ и планирование | > | > | >
    1 | Создание рабочей группы | Август 2025 | УО
    2 | Анализ кадров | Сентябрь 2025 | УО
    Методическая поддержка | > | > | >
    1 | Семинары для учителей | Март 2025 | УО
    2 | Посещение уроков | Апрель 2025 | УО
  `;
  expect(ruleSentences(numberTwice, sheet)).toEqual([]);
});

test('a number merged over several rows is one number', () => {
  const sheet = `
    № | Направления деятельности | Мероприятия | Сроки | Ответственные
    1. | Создание условий | Подготовка приказа | Август 2025 | УО
    2. | Методическая помощь | Семинары для учителей | Март 2025 | УО
    ^ | ^ | Посещение уроков | Апрель 2025 | УО
  `;
  expect(ruleSentences(numberTwice, sheet)).toEqual([]);
});
