import fc from 'fast-check';
import { FunctionError, PassedError } from './functionError';
import { numberFromText, readNumber } from './readNumber';

test.each([
  ['45,5', 45.5],
  ['45.5', 45.5],
  ['1 234,5', 1234.5],
  ['1\u00a0234,5', 1234.5],
  ['1\u202f234', 1234],
  ['1,234.5', 1234.5],
  ['45,5 %', 0.455],
  ['45,5%', 0.455],
  ['-3', -3],
  ['−3', -3],
  ['+0,25', 0.25],
  [',5', 0.5],
  ['12.', 12],
])('«%s» is %d', (text, expected) => expect(numberFromText(text)).toBeCloseTo(expected, 12));

test.each([
  'abc',
  '1 23',
  '12 345 6',
  '1.2.3',
  '--1',
  '%',
  '5%%',
  '1,2,3',
  '15.08.2020',
  'около 5',
  '.',
  ',',
])('«%s» is no number', (text) => expect(numberFromText(text)).toBeNull());

test.each(['', ' ', '-', '–', '—', 'н/д', 'Нет данных', null, undefined, true, false])(
  '%p is missing',
  (value) => expect(readNumber(value, 0, 0)).toBeNull(),
);

test('another text names its place', () => {
  expect(() => readNumber('abc', 2, 0)).toThrow(
    new FunctionError('NOT_A_NUMBER', { row: 3, column: 1, text: 'abc' }),
  );
});

test('an error of the sheet goes through', () => {
  expect(() => readNumber('#N/A', 0, 0)).toThrow(PassedError);
  expect(() => readNumber({ code: '#DIV/0!' }, 0, 0)).toThrow(new PassedError('#DIV/0!'));
});

test('numbers in Russian notation come back', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
      const text = value.toFixed(3).replace('.', ',');
      expect(numberFromText(text)).toBeCloseTo(Number(value.toFixed(3)), 9);
    }),
  );
});
