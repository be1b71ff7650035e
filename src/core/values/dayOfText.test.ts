import fc from 'fast-check';
import { dayText, isoToSerial } from '../workbook/date';
import { dayOfText } from './dayOfText';

test.each([
  ['15.09.2025', '2025-09-15'],
  [' 1.9.25 г. ', '2025-09-01'],
  ['15,09,2025', '2025-09-15'],
  ['2025-09-15', '2025-09-15'],
  ['31.06.2025', null],
  ['сентябрь 2025', null],
  ['15.09', null],
])('%s → %s', (text, iso) => expect(dayOfText(text)).toBe(iso && isoToSerial(iso)));

test('every day is read from its own text', () => {
  const day = fc.integer({ min: 36_526, max: 73_415 });
  fc.assert(fc.property(day, (serial) => expect(dayOfText(dayText(serial))).toBe(serial)));
});
