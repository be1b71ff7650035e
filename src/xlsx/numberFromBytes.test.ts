import fc from 'fast-check';
import { numberFromBytes, numberFromText } from './numberFromBytes';

const read = (text: string): number => {
  const bytes = new TextEncoder().encode(`<v>${text}</v>`);
  return numberFromBytes(bytes, 3, bytes.length - 4);
};

it.each([
  ['0', 0],
  ['42248', 42248],
  ['-4.5', -4.5],
  ['.5', 0.5],
  ['5.', 5],
  ['+7', 7],
  ['1.0000000000000001', 1],
  ['0.1', 0.1],
  ['1E-3', 0.001],
  ['6.02e23', 6.02e23],
  ['123456789012345678901234567890', 1.2345678901234568e29],
  [' 12\n', 12],
])('%s', (text, expected) => {
  expect(read(text)).toBe(expected);
  expect(numberFromText(text)).toBe(expected);
});

it.each([
  '',
  ' ',
  '-',
  '.',
  '1,5',
  '0x10',
  '1e',
  'Infinity',
  'NaN',
  '1 2',
  '--1',
  '1.2.3',
  '12а',
  '1e400',
  '-1E+999',
])('«%s» is no number', (text) => {
  expect(read(text)).toBeNaN();
  expect(numberFromText(text)).toBeNaN();
});

it('reads every number as JavaScript writes it, to the last bit', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      expect(read(String(number))).toBe(number === 0 ? read(String(number)) : number);
      expect(Math.abs(read(String(number)))).toBe(Math.abs(number));
    }),
  );
  fc.assert(
    fc.property(
      fc.integer({ min: -1e12, max: 1e12 }),
      fc.integer({ min: 0, max: 12 }),
      (digits, decimals) => {
        const text = (digits / 10 ** decimals).toFixed(decimals);
        expect(read(text)).toBe(Number(text));
      },
    ),
    { numRuns: 1000 },
  );
});
