import fc from 'fast-check';
import { cellAreas } from './cellAreas';

test('cells below each other are one rectangle', () =>
  expect(
    cellAreas([
      { row: 3, column: 1 },
      { row: 2, column: 1 },
      { row: 2, column: 1 },
      { row: 5, column: 1 },
      { row: 2, column: 2 },
    ]),
  ).toEqual([
    { top: 2, left: 1, bottom: 3, right: 1 },
    { top: 5, left: 1, bottom: 5, right: 1 },
    { top: 2, left: 2, bottom: 2, right: 2 },
  ]));

test('every cell is in just one rectangle, and no other', () => {
  const cell = fc.record({ row: fc.nat(12), column: fc.nat(4) });
  fc.assert(
    fc.property(fc.array(cell), (cells) => {
      const covered = cellAreas(cells).flatMap(({ top, bottom, left }) =>
        Array.from({ length: bottom - top + 1 }, (_, at) => `${top + at} ${left}`),
      );
      expect(covered.sort()).toEqual([...new Set(cells.map(({ row, column }) => `${row} ${column}`))].sort());
    }),
  );
});
