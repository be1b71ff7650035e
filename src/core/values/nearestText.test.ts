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
