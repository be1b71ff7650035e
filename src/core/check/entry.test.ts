import type { Template, TemplateColumn } from '../templates/template';
import { readTemplate } from '../templates/readTemplate';
import type { Row, Sheet } from '../workbook/workbook';
import {
  entriesOf,
  entryAt,
  entryCell,
  entryDay,
  entryNumber,
  entryText,
  findingsIn,
  hasEntry,
  headerIn,
  headerOf,
  placedColumns,
} from './entry';

const column = (id: string, ru: string, more: Partial<TemplateColumn> = {}): TemplateColumn => ({
  id,
  header: { ru, en: ru },
  width: 10,
  kind: 'text',
  ...more,
});
const words = { ru: '', en: '' };
const template: Template = {
  id: 'visits',
  version: 1,
  name: words,
  title: words,
  instruction: words,
  tableName: 'Visits',
  blankRows: 1,
  columns: [
    column('school', 'Школа'),
    column('day', 'Дата', { kind: 'date' }),
    column('count', 'Число', { kind: 'number' }),
    column('target', 'План {year}', { kind: 'number', isYearly: true }),
    column('sum', 'Сумма', { kind: 'computed' }),
    column('guess', 'Оценка', { formula: '=1' }),
  ],
};
const DATE = { numberFormat: 'dd.mm.yyyy' };
const ROWS: readonly Row[] = [
  ['Школа', 'Дата', 'Число', 'План 2024', 'План 2025', 'Сумма', 'Оценка'],
  ['СОШ № 1', { value: 45_000.5, format: DATE }, '1 200,5', 10, null, 5, 'а'],
  [null, null, null, null, null, 5, 'б'],
  ['  ', 20_000, null, null, 20],
  [' СОШ № 2 ', 20_001],
  ['СОШ № 3', { value: 5, format: DATE }, 'много'],
];
const source: Sheet = { name: 'Посещения', rows: ROWS };
const sheet = { sheet: source.name, source, template, reading: readTemplate(source, template) };
const entries = entriesOf(sheet);
const [first, second, third, fourth] = entries as [never, never, never, never];

test('an entry is a row in which something is entered: formulas and blanks alone are none', () => {
  expect(entries.map(({ row }) => row)).toEqual([1, 3, 4, 5]);
  expect(entriesOf({ ...sheet, reading: null })).toEqual([]);
  expect(placedColumns({ ...sheet, reading: null })).toEqual([]);
});

test('cells, texts, numbers and places by the ids of columns', () => {
  expect(entries.map((entry) => entryText(entry, 'school'))).toEqual(['СОШ № 1', '', 'СОШ № 2', 'СОШ № 3']);
  expect(entries.map((entry) => entryNumber(entry, 'count'))).toEqual([1200.5, null, null, null]);
  expect(entries.map((entry) => hasEntry(entry, 'school'))).toEqual([true, false, true, true]);
  expect(entryCell(first, 'target:2024')).toBe(10);
  expect(entryCell(first, 'target:2025')).toBeUndefined();
  expect(entryCell(first, 'nothing')).toBeUndefined();
  expect(entryAt(second, 'target:2025')).toEqual({ sheet: 'Посещения', row: 3, column: 4 });
  expect(entryAt(second, 'nothing')).toBeNull();
});

test('a day is a date, or a number so great that it can be none but a day', () => {
  expect([first, second, third, fourth].map((entry) => entryDay(entry, 'day'))).toEqual([
    45_000,
    null,
    20_001,
    5,
  ]);
  expect(entryDay(first, 'school')).toBeNull();
});

test('headers as sentences name them', () => {
  expect(placedColumns(sheet).map(headerOf)).toEqual([
    'Школа',
    'Дата',
    'Число',
    'План 2024',
    'План 2025',
    'Сумма',
    'Оценка',
  ]);
  expect([headerIn(first, 'day'), headerIn(first, 'nothing')]).toEqual(['Дата', 'nothing']);
});

test('findings of a kind of columns stand in their cells', () => {
  const look = (entry: (typeof entries)[number], kind: TemplateColumn['kind']) =>
    findingsIn(entry, kind, (cell, { id }, at) =>
      id === 'target:2024' ? null : { found: `${id} ${String(cell)} ${at().column}`, values: {} },
    );
  expect(look(first, 'number')).toEqual([
    { at: { sheet: 'Посещения', row: 1, column: 2 }, found: 'count 1 200,5 2', values: {} },
  ]);
  expect(look(second, 'number').map(({ found }) => found)).toEqual(['target:2025 20 4']);
  expect(look(second, 'text')).toEqual([]);
  expect(look(first, 'list')).toEqual([]);
});
