import fc from 'fast-check';
import { FunctionError, PassedError } from './functionError';
import { numbers } from './numbers';
import { series } from './series';

test('row by row, without what is missing', () => {
  const range = [
    [1, '', true],
    ['2,5', 'н/д', -3],
    [null, undefined, ' 45,5 % '],
  ];
  expect([...numbers(range)]).toEqual([1, 2.5, -3, 0.455]);
  expect(series(range)).toEqual({ values: [1, 2.5, -3, 0.455], places: [0, 3, 5, 8] });
  expect([...numbers([])]).toEqual([]);
  expect([...numbers([[]])]).toEqual([]);
});

test('a text that is no number names its place', () => {
  expect(() =>
    numbers([
      [1, 2],
      [3, 'Балл'],
    ]),
  ).toThrow(new FunctionError('NOT_A_NUMBER', { row: 2, column: 2, text: 'Балл' }));
  expect(() => numbers([['#DIV/0!']])).toThrow(new PassedError('#DIV/0!'));
  expect(() => numbers([[Number.NaN]])).toThrow(FunctionError);
  expect(() => numbers([['9'.repeat(400)]])).toThrow(FunctionError);
});

test('as many as there are, in ranges of any size', () => {
  const width = fc.integer({ min: 1, max: 40 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), width, (count, columns) => {
      const cells = Array.from({ length: count }, (_, index) => index);
      const range = Array.from({ length: Math.ceil(count / columns) }, (_, row) =>
        cells.slice(row * columns, (row + 1) * columns),
      );
      expect(numbers(range)).toEqual(Float64Array.from(cells));
    }),
    { numRuns: 30 },
  );
});
