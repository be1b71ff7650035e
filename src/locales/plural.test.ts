import { counted, grouped, plural } from './plural';

test.each([
  [0, 'школ'],
  [1, 'школа'],
  [2, 'школы'],
  [4, 'школы'],
  [5, 'школ'],
  [11, 'школ'],
  [12, 'школ'],
  [14, 'школ'],
  [21, 'школа'],
  [22, 'школы'],
  [111, 'школ'],
  [121, 'школа'],
  [1.5, 'школы'],
])('%d %s', (count, word) => expect(plural(count, 'школа', 'школы', 'школ')).toBe(word));

test('numbers are grouped by thousands and stay with their word', () => {
  expect(grouped(1_048_576)).toBe('1\u00a0048\u00a0576');
  expect(grouped(999)).toBe('999');
  expect(counted(1001, 'строка', 'строки', 'строк')).toBe('1\u00a0001\u00a0строка');
});
