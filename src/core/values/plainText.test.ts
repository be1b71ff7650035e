import fc from 'fast-check';
import { cyrillic, plainText, tidied } from './plainText';

test.each([
  ['  СОШ\u00a0№  3 ', 'СОШ № 3'],
  ['первая  \n  вторая', 'первая\nвторая'],
  ['', ''],
])('tidied %j → %j', (text, expected) => expect(tidied(text)).toBe(expected));

test.each([
  ['Шкoла № 3', 'Школа № 3'],
  ['выпoлнeнo', 'выполнено'],
  ['CОШ', 'СОШ'],
  // Words of one alphabet, and letters that look like no Russian one, are meant as they are.
  ['Zoom и IT-куб', 'Zoom и IT-куб'],
  ['COVID-19', 'COVID-19'],
  ['wебинар', 'wебинар'],
])('cyrillic %s → %s', (text, expected) => expect(cyrillic(text)).toBe(expected));

test('what a person takes for the same is the same', () => {
  expect(plainText(' «ШНОР  и\u00a0ШНСУ» ')).toBe(plainText('шнор и шнсу'));
  expect(plainText('Отчёт – готов')).toBe(plainText('отчет - готов'));
  expect(plainText('Школа № 1')).not.toBe(plainText('Школа № 2'));
});

test('mending twice changes nothing more', () => {
  const text = fc.string({ unit: fc.constantFrom(...'АаВCcеe xЖz1-\u00a0\n') });
  fc.assert(
    fc.property(text, (each) => {
      for (const mend of [tidied, cyrillic, plainText]) expect(mend(mend(each))).toBe(mend(each));
    }),
  );
});

test('letters and numbers of all scripts are told from signs', () => {
  const defined = (text: string): string =>
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .replace(/[^\p{L}\p{N}№%+]+/gu, ' ')
      .trim();
  // Without Latin letters beside Russian ones, which are taken for what they are meant as.
  const text = fc.string({ unit: fc.constantFrom(...'Аё1 -«…№%+|~҂ҿҌԯ×É½Ⅳა😀𝔘\u00a0\u0301\n') });
  fc.assert(fc.property(text, (each) => expect(plainText(each)).toBe(defined(each))));
  expect(plainText('Ғабит Æsir')).toBe('ғабит æsir');
});
