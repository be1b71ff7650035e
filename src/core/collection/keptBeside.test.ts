import fc from 'fast-check';
import { cellFormula, cellValue } from '../workbook/cell';
import type { Cell, Sheet } from '../workbook/workbook';
import { KEPT_LISTS, MISSING_STAMP, missingSheet, type MissingSchool } from './generatedSheets';
import { withKept, type KeptList } from './keptBeside';
import { sameValues } from './listSheet';

const LIST = KEPT_LISTS.get(MISSING_STAMP.id) as KeptList;
const school = (number: number): MissingSchool => ({
  name: `СОШ № ${number}`,
  code: String(number),
  curator: null,
  municipality: null,
  letter: '',
});
const listOf = (numbers: readonly number[]): Sheet =>
  missingSheet(numbers.map(school), { title: '', returnBy: null, today: 46_000 }, 'ru');
const WIDTH = 7;
/** Writes beside the rows of schools, below a header of one's own. */
function noted(sheet: Sheet, notes: Readonly<Record<number, Cell>>): Sheet {
  const rows = sheet.rows.map((row, index) => {
    const note = index === 3 ? 'Звонки' : notes[Number(cellValue(row?.[0]) ?? 0)];
    return note === undefined ? row : [...(row ?? []), note];
  });
  return { ...sheet, rows };
}
const notesIn = (sheet: Sheet): Record<string, string> =>
  Object.fromEntries(
    sheet.rows.slice(4).flatMap((row) => {
      const note = cellValue(row?.[WIDTH]);
      return note === null ? [] : [[String(cellValue(row?.[0])), String(note)]];
    }),
  );

test('what is typed beside a row goes with it, under its own header', () => {
  const before = noted(listOf([1, 2, 3]), { 2: 'обещали в среду', 3: 'нет связи' });
  const after = withKept(before, listOf([3, 2]), LIST, 'ru');
  expect(notesIn(after)).toEqual({ 2: 'обещали в среду', 3: 'нет связи' });
  expect(cellValue(after.rows[3]?.[WIDTH])).toBe('Звонки');
});

test('a formula beside looks at its own row still; a column that was put in between goes to the right with its values', () => {
  const formula = (row: number): Cell => ({ value: 5, formula: `=F${row}+1` });
  const after = withKept(noted(listOf([1, 2]), { 2: formula(6) }), listOf([2]), LIST, 'ru');
  expect(cellFormula(after.rows[4]?.[WIDTH])).toBe('=F5+1');
  const sheet = listOf([1, 2]);
  const rows = sheet.rows.map((row, index) => {
    if (index < 3) return row;
    const own: Cell = index === 3 ? 'Дней' : formula(index + 1);
    return [...(row ?? []).slice(0, 2), own, ...(row ?? []).slice(2)];
  });
  const moved = withKept({ ...sheet, rows }, listOf([2]), LIST, 'ru');
  expect(moved.rows.slice(3, 5).map((row) => cellValue(row?.[WIDTH]))).toEqual(['Дней', 5]);
  expect(cellFormula(moved.rows[4]?.[WIDTH])).toBeUndefined();
});

test('a note on a row that is gone waits below, and finds its row again', () => {
  const before = noted(listOf([1, 2]), { 1: 'обещали в среду' });
  const gone = withKept(before, listOf([2]), LIST, 'ru');
  expect(notesIn(gone)).toEqual({ 1: 'обещали в среду' });
  expect(sameValues(gone, withKept(gone, listOf([2]), LIST, 'ru'))).toBe(true);
  const back = withKept(gone, listOf([1, 2]), LIST, 'ru');
  expect(cellValue(back.rows[4]?.[WIDTH])).toBe('обещали в среду');
  expect(back.rows).toHaveLength(6);
});

test('no note is ever lost, and a list without notes stays as it is', () => {
  const some = fc.uniqueArray(fc.integer({ min: 1, max: 8 }));
  fc.assert(
    fc.property(some, some, some, (first, second, noting) => {
      const notes = Object.fromEntries(noting.map((number) => [number, `о ${number}`]));
      const before = noted(listOf(first), notes);
      const after = withKept(before, listOf(second), LIST, 'ru');
      expect(notesIn(after)).toEqual(notesIn(before));
      const plain = listOf(second);
      expect(withKept(listOf(first), plain, LIST, 'ru')).toBe(plain);
    }),
  );
});
