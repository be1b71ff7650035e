import type { CellValue } from '../core/workbook/workbook';
import { cellText } from './cellText';

const words = { yes: 'ИСТИНА', no: 'ЛОЖЬ' };

test.each<[CellValue, string | undefined, string]>([
  [null, undefined, ''],
  ['  текст ', undefined, '  текст '],
  [true, undefined, 'ИСТИНА'],
  [{ error: '#N/A' }, undefined, '#N/A'],
  [1.67, undefined, '1,67'],
  [0.1 + 0.2, undefined, '0,3'],
  [1234.5, '#,##0.00', '1\u00a0234,50'],
  [1234.5, '0', '1235'],
  [0.455, '0.0%', '45,5\u00a0%'],
  [45_658, 'dd.mm.yyyy', '01.01.2025'],
  [45_658.5, 'dd.mm.yyyy hh:mm', '01.01.2025 12:00'],
  [0.25, 'h:mm', '06:00'],
  [1.5, '[h]:mm', '36:00'],
  [5, '0" чел."', '5'],
])('%p as %p reads %p', (value, numberFormat, text) => {
  expect(cellText({ value, format: numberFormat ? { numberFormat } : {} }, 'ru', words)).toBe(text);
});
