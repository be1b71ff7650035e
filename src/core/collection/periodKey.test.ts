import { periodKey } from './periodKey';

test.each([
  ['I полугодие 2025/2026', 'I полугодие  2025-2026'],
  ['I полугодие 2025/2026', 'i полугодие 2025–2026 уч. г.'],
  ['II четверть 2025/2026 учебного года', '«II четверть» 2025/2026'],
])('«%s» is «%s»', (one, other) => {
  expect(periodKey(one)).toBe(periodKey(other));
});

test('two halves of a year are two periods', () => {
  expect(periodKey('I полугодие 2025/2026')).not.toBe(periodKey('II полугодие 2025/2026'));
});
