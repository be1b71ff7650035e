import { styled } from '../core/workbook/sheetRows';
import type { CellFormat, Sheet } from '../core/workbook/workbook';
import { fittedRows } from '../core/workbook/fittedRows';
import { inflateNode } from './inflateNode';
import { readXlsx } from './readXlsx';
import { writeXlsx } from './writeXlsx';

const WRAP: CellFormat = { wrap: true };
const text = (length: number): string => 'слово '.repeat(Math.ceil(length / 6)).slice(0, length);

const sheet: Sheet = {
  name: 'Л',
  columns: [{ width: 20 }, { width: 60 }],
  rows: [
    [styled('коротко', WRAP), styled('тоже', WRAP)],
    [styled(text(100), WRAP), styled('тоже', WRAP)],
    [text(100), styled(text(100), {})],
    [styled(text(100), WRAP)],
    [styled('а\nб\nв', WRAP)],
    [styled(text(60), { wrap: true, fontSize: 22 })],
  ],
  merges: [{ top: 3, left: 0, bottom: 3, right: 1 }],
  rowLooks: [],
};

test('rows whose texts wrap are as high as their longest cell; merged ones and those that do not wrap stay', () => {
  const heights = fittedRows(sheet);
  expect([...heights.keys()]).toEqual([1, 4, 5]);
  expect(heights.get(1)).toBe(90);
  expect(heights.get(4)).toBe(45);
  expect(heights.get(5)).toBeGreaterThan(180);
});

test('a height that was chosen is kept, and no row is higher than Excel allows', () => {
  expect(fittedRows({ ...sheet, rowLooks: [undefined, { height: 20 }] }).has(1)).toBe(false);
  expect(fittedRows({ name: 'Л', rows: [[styled(text(30_000), WRAP)]] }).get(0)).toBe(409);
});

test('a text that fills its column to the last letter is given a line more, for fonts differ', () => {
  const digits = (count: number): Sheet => ({
    name: 'Л',
    columns: [{ width: 20 }],
    rows: [[styled('7'.repeat(count), WRAP)]],
  });
  expect(fittedRows(digits(19)).size).toBe(0);
  expect(fittedRows(digits(20)).get(0)).toBe(30);
});

test('in a file they are nobody’s choice: a reader sees no height', async () => {
  const { rowLooks: _none, ...plain } = sheet;
  const read = readXlsx(await writeXlsx({ sheets: [plain] }), { inflate: inflateNode, formats: 'all' });
  expect(read.sheets[0]?.rowLooks).toBeUndefined();
});
