import { numberOfCell, numberOfText } from './numberText';

test.each([
  ['45,5', 45.5],
  ['45.5', 45.5],
  ['1 234', 1234],
  ['1\u00a0234,5', 1234.5],
  ['-3', -3],
  ['–3', -3],
  ['80 %', 80],
  ['80 процентов', 80],
  ['12345', 12345],
  ['', null],
  ['-', null],
  ['н/д', null],
  ['5 школ', null],
  ['1.1.1', null],
  ['1 23', null],
])('«%s»', (text, expected) => expect(numberOfText(text)).toBe(expected));

test('cells: shares shown as percents are percents, dates are no numbers', () => {
  expect(numberOfCell({ value: 0.07, format: { numberFormat: '0%' } })).toBe(7);
  expect(numberOfCell({ value: 44058, format: { numberFormat: 'dd.mm.yyyy' } })).toBeNull();
  expect(numberOfCell('12')).toBe(12);
  expect(numberOfCell(undefined)).toBeNull();
  expect(numberOfCell({ error: '#N/A' })).toBeNull();
});
