import { textsFor } from '.';
import { functionErrors as functionErrorsEn } from './en/functionErrors';
import { functionErrors as functionErrorsRu } from './ru/functionErrors';
import { hostErrors as hostErrorsEn } from './en/host';
import { hostErrors as hostErrorsRu } from './ru/host';

/** Paths of every text of an object. */
const paths = (texts: object, prefix = ''): string[] =>
  Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
    value !== null && typeof value === 'object' ? paths(value, `${prefix}${key}.`) : [`${prefix}${key}`],
  );

test('English and Russian have the same texts', () => {
  expect(paths(textsFor('en-US')).sort()).toEqual(paths(textsFor('ru-RU')).sort());
  expect(Object.keys(functionErrorsEn).sort()).toEqual(Object.keys(functionErrorsRu).sort());
  expect(Object.keys(hostErrorsEn).sort()).toEqual(Object.keys(hostErrorsRu).sort());
});

test('Russian for Russian, English for every other language', () => {
  expect(textsFor('ru-RU').locale).toBe('ru');
  expect(textsFor('RU').locale).toBe('ru');
  expect(textsFor('kk-KZ').locale).toBe('en');
});
