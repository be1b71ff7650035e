import type { ColumnView } from './columnView';
import { markColumns } from './markColumns';

/** Columns by the lowest name over each; where the marks from 2 to 5 stand, from 0. */
const marks = (...names: readonly string[]): [number, number][] => [
  ...markColumns(
    names.map((name, column) => ({ column, path: name === '' ? [] : [name] }) as unknown as ColumnView),
  ),
];

test.each<[readonly string[], [number, number][]]>([
  [
    ['Школа', '2', '3', '4', '5'],
    [
      [2, 1],
      [3, 2],
      [4, 3],
      [5, 4],
    ],
  ],
  [
    ['5', '4', '3', '2', 'Балл'],
    [
      [2, 3],
      [3, 2],
      [4, 1],
      [5, 0],
    ],
  ],
  [
    ['«2», чел.', 'отметка 3', 'доля "4" (%)'],
    [
      [2, 0],
      [3, 1],
      [4, 2],
    ],
  ],
  [
    ['2', '3', '4', '5', '2', '3', '4', '5'],
    [
      [2, 0],
      [3, 1],
      [4, 2],
      [5, 3],
    ],
  ],
  [['2', '3'], []],
  [['3', '4', '5'], []],
  [['2', '4', '5'], []],
  [['2', '', '3', '4'], []],
  [['2', '3', '5'], []],
  [
    ['2', 'x', '2', '3', '4'],
    [
      [2, 2],
      [3, 3],
      [4, 4],
    ],
  ],
  [[], []],
])('%j', (names, expected) => expect(marks(...names)).toEqual(expected));
