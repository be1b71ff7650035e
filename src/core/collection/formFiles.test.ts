import fc from 'fast-check';
import { formFiles } from './formFiles';

const named = (wanted: readonly (readonly string[])[]): string[] => {
  const nameOf = formFiles();
  return wanted.map((pieces) => nameOf(pieces));
};

test('a name says which school, which form and when', () => {
  expect(named([['101', 'МБОУ "СОШ № 3"', 'Форма школы', 'I полугодие 2025/2026']])).toEqual([
    '101, МБОУ СОШ № 3, Форма школы, I полугодие 2025-2026.xlsx',
  ]);
});

test('schools of one name have files of their own, whatever the case', () => {
  expect(named([['Школа'], ['школа'], ['Школа.'], ['CON'], [''], ['nul.txt']])).toEqual([
    'Школа.xlsx',
    'школа (2).xlsx',
    'Школа (3).xlsx',
    '_CON.xlsx',
    '_.xlsx',
    '_nul.txt.xlsx',
  ]);
});

test('every system takes the names, and none stands twice', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('Школа', 'aux', '..', 'a/b', ' . '));
  fc.assert(
    fc.property(fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 12 }), (wanted) => {
      const names = named(wanted);
      expect(names).toHaveLength(wanted.length);
      expect(new Set(names.map((name) => name.normalize('NFC').toLowerCase())).size).toBe(names.length);
      for (const name of names) {
        expect(name).toMatch(/^[^<>:"/\\|?*\u0000-\u001f]{1,130}\.xlsx$/u);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\.|[. ]\.xlsx$/i);
      }
    }),
  );
});
