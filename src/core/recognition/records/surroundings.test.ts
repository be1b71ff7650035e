import { grid } from '../grid';
import { sheetFromText } from '../sheetFromText';
import { NO_CONTEXT, type Context } from './context';
import type { RecordSource } from './source';
import { contextOfRow, linesAbove } from './surroundings';

const sourceOf = (text: string, left: number, right: number): RecordSource =>
  ({ grid: grid(sheetFromText(text)), segment: { left, right } }) as unknown as RecordSource;

test('of the rows above a header the twelve nearest are read, a column to the left too', () => {
  const lines = Array.from({ length: 14 }, (_, row) => `строка ${row + 1}`);
  expect(linesAbove(sourceOf(lines.join('\n'), 0, 0), 14)).toEqual(lines.slice(2));
  const wide = sourceOf('а | б | в | г', 2, 2);
  expect(linesAbove(wide, 1)).toEqual(['б в']);
  expect(linesAbove(sourceOf('а | б | в | г', 0, 1), 1)).toEqual(['а б']);
});

test('a row of more than four texts is another table’s, a blank one is no line', () => {
  const text = 'Предмет: | Математика | 9 | класс\n | | |\nа | б | в | г | д\nодин | | | |';
  expect(linesAbove(sourceOf(text, 0, 4), 4)).toEqual(['Предмет: Математика 9 класс', 'один']);
});

const row = (text: string, outer: Context = NO_CONTEXT): Context | null =>
  contextOfRow(sourceOf(text, 0, 3), 0, outer);

test.each<[string, Partial<Context>]>([
  ['Математика', { subject: 'Математика' }],
  ['9 класс', { grade: 9 }],
  ['2024 год', { year: 2024 }],
  ['ОГЭ', { procedure: 'ОГЭ' }],
  ['Математика | 9 класс', { subject: 'Математика', grade: 9 }],
])('a row with «%s» alone says what is below it', (text, said) => {
  expect(row(text)).toEqual({ ...NO_CONTEXT, ...said });
});

test.each(['', 'Школы округа', 'Математика | 9 класс | ОГЭ'])('a row with «%s» says nothing', (text) => {
  expect(row(text)).toBeNull();
});

test('another assessment has grades and subjects of its own, the same one goes on', () => {
  const outer: Context = { ...NO_CONTEXT, procedure: 'ВПР', subject: 'Физика', grade: 7, year: 2024 };
  expect(row('ОГЭ', outer)).toEqual({ ...NO_CONTEXT, procedure: 'ОГЭ', year: 2024 });
  expect(row('ВПР, Химия', outer)).toEqual({ ...outer, subject: 'Химия' });
  expect(row('Химия', outer)).toEqual({ ...outer, subject: 'Химия' });
});
