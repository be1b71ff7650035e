import { copyName } from './copyName';

test.each([
  ['План.xlsx', 'План (исправлено).xlsx'],
  ['План (исправлено).xlsx', 'План (исправлено).xlsx'],
  ['Форма.v2.XLTX', 'Форма.v2 (исправлено).xlsx'],
  ['без расширения', 'без расширения (исправлено).xlsx'],
])('%s → %s', (name, copy) => {
  expect(copyName(name, 'исправлено')).toBe(copy);
});
