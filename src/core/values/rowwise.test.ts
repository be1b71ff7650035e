import { FunctionError, PassedError } from '../functionError';
import { rowwise } from './rowwise';

const sum = ([first, second]: readonly unknown[]): number => Number(first) + Number(second);

test('single values stay single, ranges keep their shape, one value holds for all', () => {
  expect(rowwise([[[1]], [[2]]], sum)).toEqual([[3]]);
  expect(
    rowwise(
      [
        [[1], [2]],
        [[10], [20]],
      ],
      sum,
    ),
  ).toEqual([[11], [22]]);
  expect(rowwise([[[1, 2]], [[10]]], sum)).toEqual([[11, 12]]);
  expect(rowwise([[[5]], null], ([first, second]) => [first, second].join())).toEqual([['5,']]);
});

test('an element that cannot be computed is an empty text, a single value throws', () => {
  const fail = ([cell]: readonly unknown[]): unknown => {
    if (cell === 0) throw new FunctionError('ZERO_DIVISION');
    if (cell === 'x') throw new PassedError('#N/A');
    return cell;
  };
  expect(rowwise([[[1], [0], ['x']]], fail)).toEqual([[1], [''], ['']]);
  expect(() => rowwise([[[0]]], fail)).toThrow(FunctionError);
});

test('ranges of different shapes are refused with both shapes', () => {
  expect(() => rowwise([[[1], [2]], [[1, 2]]], sum)).toThrow(
    new FunctionError('DIFFERENT_SHAPE', { first: '2×1', second: '1×2' }),
  );
});
