import fc from 'fast-check';
import { FunctionError, PassedError } from './functionError';
import { numberPairs, pairs } from './pairs';
import { readName } from './readName';
import { readNumber } from './readNumber';

test('cell by cell, whatever the shapes; a pair with a missing half is left out', () => {
  expect(
    numberPairs(
      [
        [1, 2],
        ['—', 4],
      ],
      [['10'], [''], [30], ['4,5']],
    ),
  ).toEqual({ first: [1, 4], second: [10, 4.5], places: [0, 3] });
  expect(pairs([['Школа 1', 16, '', ' — ', true]], [[5, 4, 3, 2, 1]], readName, readNumber)).toEqual({
    first: ['Школа 1', 16],
    second: [5, 4],
    places: [0, 1],
  });
});

test('what stands beside a missing half must be readable, and is named by its place', () => {
  expect(() => numberPairs([[1], ['']], [[1], ['abc']])).toThrow(
    new FunctionError('NOT_A_NUMBER', { row: 2, column: 1, text: 'abc' }),
  );
  expect(() => numberPairs([[1, 2, 3]], [[1], [2], ['abc']])).toThrow(
    new FunctionError('NOT_A_NUMBER', { row: 3, column: 1, text: 'abc' }),
  );
  expect(() => pairs([['#N/A']], [[1]], readName, readNumber)).toThrow(new PassedError('#N/A'));
});

test('ranges of different size are refused with both sizes', () => {
  expect(() => numberPairs([[1], [2]], [[1]])).toThrow(
    new FunctionError('DIFFERENT_LENGTH', { first: 2, second: 1 }),
  );
});

test('a row goes with a column as a column does', () => {
  const cell = fc.constantFrom(1, 2.5, '', '—', null, true);
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 }), (cells) => {
      const [first, second] = [cells.map(([each]) => [each]), cells.map(([, each]) => [each])];
      expect(numberPairs(first, [second.flat()])).toEqual(numberPairs(first, second));
    }),
  );
});
