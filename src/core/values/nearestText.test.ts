import fc from 'fast-check';
import { nearestText, slips } from './nearestText';

const KNOWN = ['ШНОР', 'ШНСУ', 'ШНОР и ШНСУ', 'школа-лидер', 'выполнено', 'не выполнено'];

test.each([
  ['шнор', 'ШНОР'],
  ['школа лидр', 'школа-лидер'],
  ['выполнено', 'выполнено'],
  ['выполенно', 'выполнено'],
  // A short word has no room for a slip, and one of two alike is nobody's.
  ['ШНО', null],
  ['красная зона', null],
])('%s → %s', (text, expected) => expect(nearestText(text, KNOWN)).toBe(expected));

test('of two that are as near none is the nearest', () => {
  expect(nearestText('школа 3', ['школа 1', 'школа 2'])).toBeNull();
});

test('slips are none for the same text, and as many one way as the other', () => {
  const word = fc.string({ unit: fc.constantFrom(...'абв'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(slips(a, a, 3)).toBe(0);
      expect(slips(a, b, 8)).toBe(slips(b, a, 8));
      expect(slips(a, b, 8)).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});

test.each([
  ['', '', 0],
  ['а', '', 1],
  ['кот', 'кит', 1],
  ['кот', 'котик', 2],
  ['котёнок', 'сметана', 6],
  ['аб', 'ба', 1],
  ['абв', 'вба', 2],
  ['аабб', 'абаб', 1],
  ['школа', 'шокла', 1],
  ['приказ', 'рпикза', 2],
])('from «%s» to «%s» are %d slips', (a, b, count) => {
  expect([slips(a, b, 9), slips(b, a, 9)]).toEqual([count, count]);
  // More than so many are not counted on.
  expect(slips(a, b, count)).toBe(count);
  if (count > 0) expect(slips(a, b, count - 1)).toBe(count);
});

test.each([
  ['абв', 'абг', null],
  ['абвг', 'абвд', 'абвд'],
  ['абвгдежз', 'абвгдеии', 'абвгдеии'],
  ['абвгдеж', 'абвгдзз', null],
  ['а'.repeat(19), `${'а'.repeat(17)}бб`, `${'а'.repeat(17)}бб`],
  ['а'.repeat(19), `${'а'.repeat(16)}ббб`, null],
  ['а'.repeat(20), `${'а'.repeat(17)}ббб`, `${'а'.repeat(17)}ббб`],
  ['а'.repeat(20), `${'а'.repeat(16)}бббб`, null],
])('«%s» and «%s»: a text of so many letters has room for so many slips', (text, known, expected) =>
  expect(nearestText(text, [known])).toBe(expected),
);
