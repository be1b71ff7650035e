import { countedRow } from '../../../tests/countedRow';
import type { Cell, Row } from '../workbook/workbook';
import { recogniseSheet } from './recogniseSheet';
import { sheetFromText } from './sheetFromText';

const ROADMAP = sheetFromText(`
  План мероприятий на 2025 год
  № | Мероприятие | Сроки | Ответственный
  1 | Создание рабочей группы | Август 2025 | УО
  2 | Анализ кадров | Сентябрь 2025 | ЦРО
  3 | Семинары для учителей | Ноябрь 2025 | ЦРО
`);

const EVENTS = 300;

/** The roadmap with many events, and in every row something in the last column of the sheet. */
function wide(last: Cell, looks: { count: number }): Row[] {
  const rows = [...ROADMAP.rows];
  for (let number = 4; number <= EVENTS; number++) rows.push([number, 'Консультации', 'Май 2025', 'ЦРО']);
  return rows.map((row) => countedRow({ ...(row ?? []), 16_383: last } as Record<number, Cell>, looks));
}

test.each<[string, Cell]>([
  ['a value', 'край'],
  ['a format', { value: null, format: { bold: true } }],
  ['a link', { value: null, link: { sheet: 'Лист1', address: 'A1' } }],
])('%s in column XFD neither changes the table nor makes its rows longer', (_, last) => {
  const looks = { count: 0 };
  const [table] = recogniseSheet({ ...ROADMAP, rows: wide(last, looks) });
  expect(table?.kind).toBe('roadmap');
  expect(table?.rows).toHaveLength(EVENTS);
  expect(looks.count).toBeLessThanOrEqual(10 * EVENTS);
});

test('a form with a value in column XFD of every row costs no more', () => {
  const looks = { count: 0 };
  const rows = Array.from({ length: 300 }, () => countedRow({ 0: 'Цель программы', 16_383: 'край' }, looks));
  expect(recogniseSheet({ name: 'Лист1', rows })).toEqual([]);
  expect(looks.count).toBeLessThanOrEqual(10 * rows.length);
});
