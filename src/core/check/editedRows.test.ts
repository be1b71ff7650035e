import type { Sheet } from '../workbook/workbook';
import { editedRows } from './editedRows';

const sheet = (...rows: Sheet['rows']): Sheet => ({ name: 'План', rows });
const rowsOf = (before: Sheet, after: Sheet) => {
  const rows = editedRows(before, after);
  return rows && [...rows];
};

test('rows whose values or formulas differ', () => {
  const before = sheet(['а', 1], ['б', { value: 2, formula: '=1+1' }], ['в', null]);
  expect(rowsOf(before, sheet(['а', 1], ['б', { value: 2, formula: '=1+1' }], ['в']))).toEqual([]);
  expect(rowsOf(before, sheet(['а', 1], ['б', 2], ['в']))).toEqual([1]);
  expect(rowsOf(before, sheet(['а', '1'], ['б', { value: 2, formula: '=1+1' }], ['г']))).toEqual([0, 2]);
  expect(rowsOf(sheet([{ error: '#N/A' }]), sheet([{ error: '#N/A' }]))).toEqual([]);
});

test('a row more, another sheet, other merges or very much edited: all is checked', () => {
  const before = sheet(['а'], ['б']);
  expect(rowsOf(before, sheet(['а'], ['б'], ['в']))).toBeNull();
  expect(rowsOf(before, { ...before, name: 'Другой' })).toBeNull();
  expect(rowsOf(before, { ...before, merges: [{ top: 0, left: 0, bottom: 1, right: 0 }] })).toBeNull();
  const many = (text: string) => sheet(...Array.from({ length: 60 }, () => [text]));
  expect(rowsOf(many('а'), many('б'))).toBeNull();
});

test('fifty edited rows are looked at, fifty-one are too many; a row that got longer is another', () => {
  const of = (edited: number) => sheet(...Array.from({ length: 60 }, (_, row) => [row < edited ? 'б' : 'а']));
  expect(rowsOf(of(0), of(50))).toHaveLength(50);
  expect(rowsOf(of(0), of(51))).toBeNull();
  expect(rowsOf(sheet(['а'], undefined as never), sheet(['а', 'б'], ['в']))).toEqual([0, 1]);
  expect(rowsOf(sheet(['а', 'б']), sheet(['а']))).toEqual([0]);
  expect(rowsOf(sheet([null, '']), sheet([]))).toEqual([]);
});
