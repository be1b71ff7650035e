import { serialToIso } from '../workbook/date';
import { recogniseSheet } from './recogniseSheet';
import { sheetFromText } from './sheetFromText';
import { termReading } from './termReading';

const read = (text: string) =>
  recogniseSheet(sheetFromText(text)).flatMap((table) =>
    table.rows.map((row) => {
      const { kind, start, end } = termReading(row, table);
      return [kind, start && serialToIso(start), end && serialToIso(end)];
    }),
  );

test('days that stand in columns of their own go before those of the words', () => {
  expect(
    read(`
      План мероприятий на 2025 год
      № | Мероприятие | Срок | Начало | Окончание | Ответственный
      1.1 | Создание рабочей группы | Август | | | УО
      1.2 | Анализ кадров | По плану | 2025-08-01 | 2025-08-20 | УО
      1.3 | Совещание | Постоянно | | 2025-12-01 | УО
      1.4 | Опрос | Май | 2025-05-10 | | УО
      1.5 | Отчёт | Декабрь | 2025-12-20 | 2025-12-10 | УО
    `),
  ).toEqual([
    ['срок', '2025-08-01', '2025-08-31'],
    ['срок', '2025-08-01', '2025-08-20'],
    ['до даты', null, '2025-12-01'],
    ['срок', '2025-05-10', '2025-05-31'],
    ['срок', '2025-12-01', '2025-12-31'],
  ]);
});

test('a table with no term takes its last day for one', () => {
  expect(
    read(`
      № | Мероприятие | Дата начала | Дата окончания | Ответственный
      1 | Создание рабочей группы | 2025-08-01 | 2025-08-20 | УО
      2 | Анализ кадров | 2025-09-01 | 2025-09-30 | УО
    `),
  ).toEqual([
    ['срок', '2025-08-01', '2025-08-20'],
    ['срок', '2025-09-01', '2025-09-30'],
  ]);
});
