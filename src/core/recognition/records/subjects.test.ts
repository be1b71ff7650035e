import { isSubject, subjectIn } from './subjects';

test.each([
  ['', null],
  ['РУ', 'Русский язык'],
  [' ма ', 'Математика'],
  ['РУ 5', null],
  ['школа ру', null],
  ['рус. 5 класс', 'Русский язык'],
  ['Предмет: рус. яз.', 'Русский язык'],
  ['матем. (проф.)', 'Математика'],
  ['математика (проф.)', 'Математика профильная'],
  ['01 - Математика 2022.06.27', 'Математика'],
])('«%s» names %s', (text, name) => expect(subjectIn(text)).toBe(name));

test.each([
  ['', false],
  ['5 класс', false],
  ['2024', false],
  ['Математика, 9 класс', true],
  ['РУ', true],
  ['Участников по математике', false],
])('«%s» is a subject and no more: %s', (text, is) => expect(isSubject(text)).toBe(is));
