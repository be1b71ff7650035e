import { masked } from './masked';
import { contactIn, isNameForCode, isPersonal, personIn } from './personal';

test.each([
  ['Беседа: Иванова М.П.', 'Иванова М.П.'],
  ['М. П. Иванова', 'М. П. Иванова'],
  ['Петрова-Водкина Анна Сергеевна', 'Петрова-Водкина Анна Сергеевна'],
  ['Лицей имени А.С. Пушкина', null],
  ['школа им. Героя Советского Союза И. И. Иванова', null],
  ['Центр развития образования', null],
  ['П-017', null],
])('a person in «%s»: %s', (text, person) => expect(personIn(text)).toBe(person));

test.each([
  ['8 (902) 123-45-67', 'phone'],
  ['+79021234567', 'phone'],
  ['ivanova.m@edu-38.ru', 'email'],
  ['123-456-789 01', 'snils'],
  ['приказ от 15.09.2025 № 123-456', null],
  ['2025-09-15', null],
  ['89 % из 1234567 чел.', null],
])('contact in «%s»: %s', (text, kind) => expect(contactIn(text)?.kind ?? null).toBe(kind));

test('a code has a digit, a name has none', () => {
  expect(['Иванова', 'Иванова М. П.', 'Анна Петрова'].map(isNameForCode)).toEqual([true, true, true]);
  expect(['П-017', 'Т12', 'нет', 'УО'].map(isNameForCode)).toEqual([false, false, false, false]);
});

test('what is masked says no more than first letters, and holds nothing personal', () => {
  for (const text of ['Петрова Анна Сергеевна', 'ivanova@mail.ru', '8 902 123-45-67', '123-456-789 01']) {
    expect(isPersonal(text)).toBe(true);
    expect(isPersonal(masked(text))).toBe(false);
    expect(masked(text)).not.toMatch(/\d|\p{L}{2}/u);
  }
});
