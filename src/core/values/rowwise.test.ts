import fc from 'fast-check';
import { FunctionError, PassedError } from './functionError';
import { readNumber } from './readNumber';
import { rowwise, type RowFunction } from './rowwise';

const sum: RowFunction<[number, number], number> = {
  read: [readNumber, readNumber],
  needed: 2,
  compute: (first, second) => first + second,
};

/** Fails at 0, has no result for 1. */
const picky: RowFunction<[number], number> = {
  read: [readNumber],
  needed: 1,
  compute: (value) => {
    if (value === 0) throw new FunctionError('ZERO_DIVISION');
    return value === 1 ? null : value;
  },
};

test('single values stay single, ranges keep their shape, one value holds for all', () => {
  expect(rowwise(sum, [[[1]], [[2]]])).toEqual([[3]]);
  expect(
    rowwise(sum, [
      [[1], [2]],
      [[10], [20]],
    ]),
  ).toEqual([[11], [22]]);
  expect(rowwise(sum, [[[1, 2]], [[10]]])).toEqual([[11, 12]]);
  expect(
    rowwise(sum, [
      [[10]],
      [
        [1, 2],
        [3, 4],
      ],
    ]),
  ).toEqual([
    [11, 12],
    [13, 14],
  ]);
});

test('an argument left out, a blank and a missing cell are null', () => {
  const told: RowFunction<[unknown, unknown], string> = {
    read: [(cell) => cell, readNumber],
    compute: (first, second) => [first, second].join('|'),
  };
  expect(rowwise(told, [[[5]], null])).toEqual([['5|']]);
  expect(rowwise(told, [[[5]], undefined])).toEqual([['5|']]);
  expect(rowwise(told, [[[5]], [['']]])).toEqual([['5|']]);
  expect(
    rowwise(told, [
      [[5], [6]],
      [[1], ['—']],
    ]),
  ).toEqual([['5|1'], ['6|']]);
});

test('an element that cannot be computed is an empty text', () => {
  expect(rowwise(picky, [[[2], [0], ['abc'], ['#N/A'], [1], [''], [true]]])).toEqual([
    [2],
    [''],
    [''],
    [''],
    [''],
    [''],
    [''],
  ]);
});

test('a single value that cannot be computed throws', () => {
  expect(() => rowwise(picky, [[[0]]])).toThrow(new FunctionError('ZERO_DIVISION'));
  expect(() => rowwise(picky, [[['#N/A']]])).toThrow(new PassedError('#N/A'));
  expect(() => rowwise(picky, [[[1]]])).toThrow(new FunctionError('NO_VALUE'));
  expect(() => rowwise(picky, [[['']]])).toThrow(new FunctionError('NO_VALUE'));
  expect(() => rowwise({ ...picky, absent: () => new FunctionError('NO_DATE') }, [[[1]]])).toThrow(
    new FunctionError('NO_DATE'),
  );
});

test('a single value that cannot be read throws beside a range too', () => {
  expect(() => rowwise(sum, [[[1], [2]], [['abc']]])).toThrow(
    new FunctionError('NOT_A_NUMBER', { row: 1, column: 1, text: 'abc' }),
  );
  expect(rowwise(sum, [[[1], [2]], [['']]])).toEqual([[''], ['']]);
});

test('other failures are not hidden', () => {
  const broken: RowFunction<[number], number> = {
    read: [readNumber],
    compute: () => {
      throw new TypeError('broken');
    },
  };
  expect(() => rowwise(broken, [[[1], [2]]])).toThrow(TypeError);
});

test('ranges of different shapes are refused with both shapes', () => {
  expect(() => rowwise(sum, [[[1], [2]], [[1, 2]]])).toThrow(
    new FunctionError('DIFFERENT_SHAPE', { first: '2×1', second: '1×2' }),
  );
});

test('a range is what its cells are one by one', () => {
  const cell = fc.oneof(fc.integer(), fc.constantFrom('', '—', '1,5', 'abc', true, null, '#N/A'));
  const one = (first: unknown, second: unknown): unknown => {
    try {
      return rowwise(sum, [[[first]], [[second]]])[0]?.[0];
    } catch {
      return '';
    }
  };
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 20 }), (rows) => {
      expect(rowwise(sum, [rows.map(([first]) => [first]), rows.map(([, second]) => [second])])).toEqual(
        rows.map(([first, second]) => [one(first, second)]),
      );
    }),
  );
});
