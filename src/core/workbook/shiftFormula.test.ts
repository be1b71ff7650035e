import fc from 'fast-check';
import { cellAddress } from './address';
import { shiftFormula } from './shiftFormula';

it.each([
  ['A1+B2', 1, 1, 'B2+C3'],
  ['$A1+A$1+$A$1', 2, 3, '$A3+D$1+$A$1'],
  ['SUM(A1:B9)', 1, 0, 'SUM(A2:B10)'],
  ['SUM(A:B)+SUM($1:2)', 1, 1, 'SUM(B:C)+SUM($1:3)'],
  ["Лист1!A1+'План 2020'!B2", 1, 0, "Лист1!A2+'План 2020'!B3"],
  ['"A1"&A1', 1, 0, '"A1"&A2'],
  ['"он сказал ""A1"""&A1', 1, 0, '"он сказал ""A1"""&A2'],
  ['LOG10(A1)+ATAN2(A1,1)', 1, 0, 'LOG10(A2)+ATAN2(A2,1)'],
  ['A1!B2', 1, 0, 'A1!B3'],
  ['Таблица1[Балл]+A1', 1, 0, 'Таблица1[Балл]+A2'],
  ['Таблица1[[#This Row],[A1]]', 1, 0, 'Таблица1[[#This Row],[A1]]'],
  ['1E5+A1', 1, 0, '1E5+A2'],
  ['A1_план+план_A1', 1, 0, 'A1_план+план_A1'],
  ['IF(A1=#N/A,0,#REF!)', 1, 0, 'IF(A2=#N/A,0,#REF!)'],
  ['A1', -1, 0, '#REF!'],
  ['A1', 0, -1, '#REF!'],
  ['XFD1048576', 1, 0, '#REF!'],
  ['XFD1048576', 0, 1, '#REF!'],
  ['XFC1048575', 1, 1, 'XFD1048576'],
  ['B2', -1, -1, 'A1'],
  ['$XFD$1048576+A1', 1, 1, '$XFD$1048576+B2'],
  ['A1048577', 0, 1, 'A1048577'],
  ['SUM(A:A)', 0, -1, 'SUM(#REF!)'],
  ['SUM(1:1)', -1, 0, 'SUM(#REF!)'],
  ['XFE1+ABCD1', 1, 1, 'XFE1+ABCD1'],
  ['A1', 0, 0, 'A1'],
])('%s by %i and %i', (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});

it('moves one address as one would count', () => {
  const small = fc.nat(1000);
  fc.assert(
    fc.property(small, small, small, small, (row, column, down, right) => {
      expect(shiftFormula(cellAddress(row, column), down, right)).toBe(
        cellAddress(row + down, column + right),
      );
    }),
  );
});

it('there and back again is where it was', () => {
  fc.assert(
    fc.property(fc.nat(99), fc.nat(99), (down, right) => {
      const formula = 'SUM(C3:$D$9)*IF(Лист!E5>"E5",$F6,G$7)';
      expect(shiftFormula(shiftFormula(formula, down, right), -down, -right)).toBe(formula);
    }),
  );
});
