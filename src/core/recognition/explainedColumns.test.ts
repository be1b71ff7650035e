import { explainedColumns } from './explainedColumns';
import { recogniseSheet } from './recogniseSheet';
import { sheetFromText } from './sheetFromText';

const explained = (text: string) => {
  const [table] = recogniseSheet(sheetFromText(text));
  return table ? explainedColumns(table) : [];
};

test('says of every column what told its role, and which are not used', () => {
  const columns = explained(`
    № | Мероприятие | Категория участников | Сроки | Ответственные
    1 | Анализ результатов | Учителя | май 2024 | УО
    2 | Семинар | Школы | июнь 2024 | ИМЦ
  `);
  expect(columns.map(({ role }) => role)).toEqual(['number', 'title', null, 'term', 'responsible']);
  expect(columns[3]?.why).toMatchObject({ from: 'name', cells: { content: 'term', like: 2, of: 2 } });
  expect(columns[2]).toEqual({ at: 'C', header: 'Категория участников', role: null, why: null });
});

test('says when a column was left over, and when a year was typed wrong', () => {
  const leftOver = explained(`
    № | Что и как | Сроки | Ответственные
    1 | Анализ результатов по школам | май 2024 | УО
    2 | Семинар для учителей физики | июнь 2024 | ИМЦ
  `);
  expect(leftOver[1]).toMatchObject({ role: 'title', why: { from: 'rest' } });
  const typed = explained(`
    Показатель | Ед. изм. | 2023 | 2004 | 2025
    Доля школ | % | 10 | 12 | 14
  `);
  expect(typed[3]).toMatchObject({ role: 'targets:2024', why: { typed: 2004 } });
});

test('says of a passport that is written downwards which cells are used and which rows are not', () => {
  const cells = explained(`
    Социальный паспорт СОШ № 7
    Всего учащихся | 80
    Количество неполных семей | 12
    Дети с ОВЗ | 6
  `);
  expect(cells.map(({ at, header, role, why }) => [at, header, role, why?.from ?? null])).toEqual([
    ['A1', '', 'school', 'beside'],
    ['B2', 'Всего учащихся', 'pupils', 'beside'],
    ['A3', 'Количество неполных семей', null, null],
    ['B4', 'Дети с ОВЗ', 'disabilities', 'beside'],
  ]);
});
