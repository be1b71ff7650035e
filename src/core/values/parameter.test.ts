import { FunctionError, PassedError } from './functionError';
import { numberParameter, requireThat, wordParameter } from './parameter';
import { readDay } from './readDay';

test.each([
  [0.2, 0.2],
  ['0,2', 0.2],
  ['20 %', 0.2],
  [null, 0.1],
  [undefined, 0.1],
  ['', 0.1],
  ['—', 0.1],
])('the share %p is %d', (value, number) => expect(numberParameter('share', value, 0.1)).toBe(number));

test('what is no number, and what must not be left out', () => {
  expect(() => numberParameter('share', 'половина', 0.1)).toThrow(
    new FunctionError('PARAMETER_NOT_NUMBER', { name: 'share', text: 'половина' }),
  );
  expect(() => numberParameter('share', true, 0.1)).toThrow(
    new FunctionError('PARAMETER_NOT_NUMBER', { name: 'share', text: 'true' }),
  );
  for (const number of [Infinity, NaN])
    expect(() => numberParameter('share', number, 0.1)).toThrow(
      new FunctionError('PARAMETER_NOT_NUMBER', { name: 'share', text: String(number) }),
    );
  expect(() => numberParameter('x', null)).toThrow(new FunctionError('PARAMETER_MISSING', { name: 'x' }));
  expect(() => numberParameter('x', '#REF!')).toThrow(new PassedError('#REF!'));
  expect(() => wordParameter('#REF!', new Map(), 1, 'BAD_MEASURE')).toThrow(new PassedError('#REF!'));
  expect(() => requireThat(2, false, 'SHARE_RANGE')).toThrow(new FunctionError('SHARE_RANGE', { value: 2 }));
});

test.each([
  [44_058, 44_058],
  [44_058.75, 44_058],
  [null, null],
  ['', null],
  ['—', null],
])('the day of %p is %p', (cell, day) => expect(readDay(cell)).toBe(day));

test('what is no day', () => {
  for (const cell of ['15.08.2020', 0, -5, true, Number.NaN])
    expect(() => readDay(cell)).toThrow(new FunctionError('BAD_DATE', { text: String(cell) }));
  expect(() => readDay('#N/A')).toThrow(new PassedError('#N/A'));
});
