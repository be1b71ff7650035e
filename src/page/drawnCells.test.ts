import type { Sheet } from '../core/workbook/workbook';
import { drawnCells } from './drawnCells';
import { sheetLayout } from './sheetLayout';

const sheet: Sheet = {
  name: 'Л',
  rows: [['длинный заголовок', undefined, 'конец'], ['объединена'], [undefined, 'б'], ['в']],
  merges: [{ top: 1, left: 0, bottom: 2, right: 0 }],
};

const drawn = (row: number, firstRow = 0) =>
  drawnCells(sheet, sheetLayout(sheet), row, {
    columns: [0, 1, 2],
    firstRow,
    merges: sheet.merges ?? [],
  }).map(({ row: top, column, box }) => [top, column, box.width, box.height]);

test('a text runs over the empty cells beside it, as far as the next one', () => {
  expect(drawn(0)).toEqual([
    [0, 0, 144, 24],
    [0, 1, 72, 24],
    [0, 2, 72 * 10, 24],
  ]);
});

test('a merged area is drawn once: in its first row, or in the first one that is seen', () => {
  expect(drawn(1)[0]).toEqual([1, 0, 72, 48]);
  expect(drawn(2).map(([, column]) => column)).toEqual([1, 2]);
  expect(drawn(2, 2)[0]).toEqual([1, 0, 72, 48]);
});
