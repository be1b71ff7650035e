import fc from 'fast-check';
import type { Sheet } from '../core/workbook/workbook';
import { boxOf, indexAt, indicesIn, sheetLayout } from './sheetLayout';

const wrapped = (value: string) => ({ value, format: { wrap: true } });
const sheet: Sheet = {
  name: 'Л',
  columns: [{ width: 10 }, { width: 20, hidden: true }, { width: 1000 }],
  rows: [['а'], [wrapped('слово '.repeat(6))], ['высокая']],
  rowLooks: [undefined, undefined, { height: 30 }, { hidden: true }],
};

test('columns are as wide as the file says, within reason; rows as high as their texts', () => {
  const { lefts, tops } = sheetLayout(sheet);
  expect(lefts.slice(0, 5)).toEqual([0, 80, 80, 560, 632]);
  // One line, four lines, 30 points, hidden.
  expect(tops.slice(0, 5)).toEqual([0, 24, 102, 142, 142]);
});

test('a merged text is measured by the whole width, and one of many rows not at all', () => {
  const text = wrapped('слово '.repeat(6));
  const high = (merges: Sheet['merges']) =>
    sheetLayout({
      name: 'Л',
      columns: sheet.columns?.slice(0, 1) ?? [],
      rows: [[text]],
      ...(merges && { merges }),
    }).tops[1];
  expect(high(undefined)).toBe(78);
  expect(high([{ top: 0, left: 0, bottom: 0, right: 5 }])).toBe(24);
  expect(high([{ top: 0, left: 0, bottom: 3, right: 0 }])).toBe(24);
});

test('a pixel belongs to the row whose box holds it', () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 0, max: 3000 }), (list, pixel) => {
      const tops = [0];
      for (const size of list) tops.push((tops.at(-1) ?? 0) + size);
      const row = indexAt(tops, pixel);
      const { top, height } = boxOf({ lefts: [0, 1], tops }, { top: row, left: 0, bottom: row, right: 0 });
      const isInside = pixel >= top && pixel < top + height;
      expect(isInside || pixel >= (tops.at(-1) ?? 0)).toBe(true);
    }),
  );
});

test('only what is seen is drawn, hidden rows never', () => {
  const { tops } = sheetLayout(sheet);
  expect(indicesIn(tops, 30, 150)).toEqual([1, 2, 4]);
});
