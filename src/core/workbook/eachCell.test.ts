import fc from 'fast-check';
import { countedRow } from '../../../tests/countedRow';
import { eachCell } from './eachCell';
import { formatAreas } from './formatAreas';
import type { Cell, Row } from './workbook';

const visited = (row: Row | undefined): [Cell, number][] => {
  const found: [Cell, number][] = [];
  eachCell(row, (cell, column) => found.push([cell, column]));
  return found;
};

test('visits what is there, from left to right, in short rows and in long ones', () => {
  const cells = fc.dictionary(fc.integer({ min: 0, max: 16_383 }).map(String), fc.constantFrom(null, 'а', 0));
  fc.assert(
    fc.property(cells, (made) => {
      const row: Cell[] = [];
      const columns = Object.keys(made)
        .map(Number)
        .sort((a, b) => a - b);
      for (const column of columns) row[column] = made[column] as Cell;
      expect(visited(row)).toEqual(columns.map((column) => [made[column], column]));
    }),
  );
  expect(visited([undefined, 1, undefined])).toEqual([[1, 1]]);
  expect(visited(undefined)).toEqual([]);
});

test('a lone cell in column XFD costs a look or two, and so do formats', () => {
  const looks = { count: 0 };
  const cell = { value: 1, format: { bold: true } };
  const rows = Array.from({ length: 100 }, () => countedRow({ 0: cell, 16_383: cell }, looks));
  expect(formatAreas({ name: 'а', rows })).toHaveLength(2);
  expect(looks.count).toBeLessThanOrEqual(4 * rows.length);
});
