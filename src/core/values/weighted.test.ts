import { FunctionError } from './functionError';
import { weighted } from './weighted';

test('pairs are taken cell by cell; a missing half drops the pair', () => {
  expect(
    weighted(
      [
        [1, 2],
        [3, '-'],
      ],
      [[10], [''], [30], [40]],
    ),
  ).toEqual({ values: [1, 3], weights: [10, 30] });
  expect(weighted([[1], ['2,5'], ['']], null)).toEqual({ values: Float64Array.of(1, 2.5) });
});

test('what weights may not be', () => {
  expect(() => weighted([[1], [2]], [[1]])).toThrow(
    new FunctionError('DIFFERENT_LENGTH', { first: 2, second: 1 }),
  );
  expect(() => weighted([[1]], [[-1]])).toThrow(new FunctionError('NEGATIVE_WEIGHT', { weight: -1 }));
  expect(() => weighted([[1]], [[0]])).toThrow(new FunctionError('NO_WEIGHT'));
  expect(() => weighted([[1], [2]], [[1], ['много']])).toThrow(
    new FunctionError('NOT_A_NUMBER', { row: 2, column: 1, text: 'много' }),
  );
});
