import { writtenArgument, writtenCall } from './writtenCall';

test.each([
  ['', { type: 'none' }],
  ['B2:B15', { type: 'range', address: 'B2:B15' }],
  ['$B:$B', { type: 'range', address: '$B:$B' }],
  ["'План 2025'!C5", { type: 'range', address: "'План 2025'!C5" }],
  ['0,1', { type: 'number', value: 0.1 }],
  [' 30 ', { type: 'number', value: 30 }],
  ['рост', { type: 'text', text: 'рост' }],
  ['ОГЭ-9', { type: 'text', text: 'ОГЭ-9' }],
])('«%s»', (field, expected) => expect(writtenArgument(field)).toEqual(expected));

test('a formula keeps gaps between arguments and drops those at the end', () => {
  expect(writtenCall('RATIO', ['B2:B15', '', 'C2:C15'])).toBe('=SHNOR.RATIO(B2:B15,,C2:C15)');
  expect(writtenCall('RATIO', ['B2:B15', '0,2', ''])).toBe('=SHNOR.RATIO(B2:B15,0.2)');
  expect(writtenCall('TREND', ['B2:F2', 'сниже"ние'])).toBe('=SHNOR.TREND(B2:F2,"сниже""ние")');
});
