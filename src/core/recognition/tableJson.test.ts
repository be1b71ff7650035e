import { recogniseSheet } from './recogniseSheet';
import { sheetFromText } from './sheetFromText';
import { tableJson } from './tableJson';

const json = (text: string) => recogniseSheet(sheetFromText(text)).map(tableJson);

test('a roadmap: rows from 1, letters, what the words mean', () => {
  const [table] = json(`
    План мероприятий на 2021 год | > | > | > | >
    № | Мероприятие | Срок | Ответственный | Результат
    1. Кадры | > | > | > | >
    1.1 | Курсы | до 15.09.2021 | УО, ЦРО | Обучено 30 чел.
    1.2 | Итоги | | |
  `);
  expect(table).toEqual({
    sheet: 'Лист1',
    kind: 'roadmap',
    headerRow: 2,
    firstDataRow: 3,
    lastDataRow: 5,
    columns: { number: 'A', title: 'B', term: 'C', responsible: 'D', result: 'E' },
    sections: [{ row: 3, title: '1. Кадры' }],
    rows: [
      {
        row: 4,
        number: '1.1',
        title: 'Курсы',
        term: 'до 15.09.2021',
        responsible: 'УО, ЦРО',
        result: 'Обучено 30 чел.',
        section: '1. Кадры',
        termKind: 'до даты',
        start: null,
        end: '2021-09-15',
        quantity: 30,
        parties: ['УО', 'ЦРО'],
      },
      {
        row: 5,
        number: '1.2',
        title: 'Итоги',
        term: '',
        responsible: '',
        result: '',
        section: '1. Кадры',
        termKind: 'не определён',
        start: null,
        end: null,
        quantity: null,
        parties: [],
      },
    ],
  });
});

test('indicators: numbers or null by year, the unit out of the name', () => {
  const [table] = json(`
    Показатель | Базовое значение | 2021 | 2022
    Доля школ (%) | - | 45,5 | нет данных
    Доля учителей (%) | 10 | 20 | 30
  `);
  expect(table?.columns).toEqual({ title: 'A', baseline: 'B', targets: { 2021: 'C', 2022: 'D' } });
  expect(table?.rows).toEqual([
    { row: 2, title: 'Доля школ (%)', unit: '%', baseline: null, targets: { 2021: 45.5, 2022: null } },
    { row: 3, title: 'Доля учителей (%)', unit: '%', baseline: 10, targets: { 2021: 20, 2022: 30 } },
  ]);
});

test('directions: the text of a cell merged over years stands in each of them', () => {
  const [table] = json(`
    Направление | 2021 год | 2022 год
    База | Закупить оборудование | >
    Кадры | Найти | Учить
  `);
  expect(table?.rows).toEqual([
    { row: 2, direction: 'База', years: { 2021: 'Закупить оборудование', 2022: 'Закупить оборудование' } },
    { row: 3, direction: 'Кадры', years: { 2021: 'Найти', 2022: 'Учить' } },
  ]);
});

test('days in columns of their own: the rows have them, no column is named for them', () => {
  const [table] = json(`
    № | Мероприятие | Срок | Начало | Окончание | Ответственный
    1 | Семинар | по плану | 2025-09-01 | 2025-09-30 | УО
  `);
  expect(table?.columns).toEqual({ number: 'A', title: 'B', term: 'C', responsible: 'F' });
  expect(table?.rows).toMatchObject([{ row: 2, term: 'по плану', start: '2025-09-01', end: '2025-09-30' }]);
});
