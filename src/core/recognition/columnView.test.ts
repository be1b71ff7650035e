import { columnView } from './columnView';
import { grid } from './grid';
import { sheetFromText } from './sheetFromText';

/** The cells of a column below a header in the first row. */
const cellsOf = (...cells: readonly string[]) =>
  columnView(
    grid(sheetFromText(['Срок', ...cells].join('\n'))),
    { top: 0, bottom: 0, paths: new Map([[0, ['Срок']]]) },
    0,
  ).cells();
const blanks = (count: number): string[] => Array.from({ length: count }, () => '…');
const filled = (count: number): string[] => Array.from({ length: count }, () => 'май');

test.each([
  [0, [], 0],
  [1, ['май'], 1],
  [24, filled(24), 24],
  ['25, the last of which is not looked at', [...filled(24), 'слово'], 24],
  ['one in the 96th row below the header', [...blanks(95), 'май'], 1],
  ['one in the 97th row below the header', [...blanks(96), 'май'], 0],
  ['one in the last row of a long table', [...blanks(40), 'май'], 1],
])('of a column of %s cells', (_, cells, count) => {
  const profile = cellsOf(...cells);
  expect([profile.filled, profile.like('term'), profile.like('number')]).toEqual([count, count, 0]);
});

test('the mean length is that of the cells that are filled', () => {
  expect(cellsOf().meanLength).toBe(0);
  expect(cellsOf('май').meanLength).toBe(3);
  expect(cellsOf('май', '…', 'август 24').meanLength).toBe(6);
});
