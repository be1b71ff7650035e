import { recogniseSheet } from '../recognition/recogniseSheet';
import { sheetFromText } from '../recognition/sheetFromText';
import { serialOf } from '../workbook/date';
import { tableRowAt, termOfCell } from './termOfCell';

const sheet = sheetFromText(
  `
  План мероприятий на 2025-2026 годы
  № | Мероприятие | Сроки | Ответственный | Результат
  1.1 | Создание рабочей группы | Август 2025 | УО | Приказ
  1.2 | Анализ кадров | май | УО | Справка
  1.3 | Обучение | 2025-10-15 | УО | Справка
  `,
  'План',
);
const tables = recogniseSheet(sheet);
const of = (row: number, column: number) => termOfCell(sheet, tables, { sheet: 'План', row, column });

test('any cell of a row leads to the term of that row, read within the period of the table', () => {
  const expected = {
    at: { sheet: 'План', row: 3, column: 2 },
    text: 'май',
    reading: { kind: 'срок', start: serialOf(2025, 5, 1), end: serialOf(2025, 5, 31) },
    period: { from: 'title' },
  };
  for (const column of [0, 2, 4]) expect(of(3, column)).toMatchObject(expected);
});

test('a real date is shown as a day', () =>
  expect(of(4, 2)).toMatchObject({ text: '15.10.2025', reading: { start: serialOf(2025, 10, 15) } }));

test('a cell outside of tables is read by itself, an empty one says nothing', () => {
  const notes = sheetFromText('до 15.08.2020 | ', 'Заметки');
  const at = (column: number) => termOfCell(notes, tables, { sheet: 'Заметки', row: 0, column });
  expect(at(0)).toMatchObject({ text: 'до 15.08.2020', reading: { kind: 'до даты' }, period: null });
  expect(at(1)).toMatchObject({ text: '', reading: { kind: 'не определён' } });
});

test('a row of a table is told from one that is not', () => {
  expect(tableRowAt(tables, { sheet: 'План', row: 2 })?.row.row).toBe(2);
  expect(tableRowAt(tables, { sheet: 'План', row: 1 })).toBeNull();
  expect(tableRowAt(tables, { sheet: 'Другой', row: 2 })).toBeNull();
});
