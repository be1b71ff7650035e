import { isGroupName, isSchoolName, schoolOfCell } from './schoolOfCell';

test.each([
  ['МБОУ СШ № 2 (sch520201)', 'МБОУ СШ № 2', 'sch520201'],
  ['МБОУ СШ № 2 [520201]', 'МБОУ СШ № 2', '520201'],
  ['  МБОУ   СШ № 2 ', 'МБОУ СШ № 2', null],
  ['sch520201', '', 'sch520201'],
  ['520201', '', '520201'],
  ['Школа № 12 (35)', 'Школа № 12 (35)', null],
  ['', '', null],
])('%p is the school %p with the login %p', (text, name, code) =>
  expect(schoolOfCell(text)).toEqual({ name, code }),
);

test.each([
  ['Итого', true],
  ['ИТОГО по школам района', true],
  ['Всего школ: 12', true],
  ['Среднее по школам', true],
  ['В среднем по школе', true],
  ['Минимальный балл школы', true],
  ['Максимальный результат по школам', true],
  ['Вся выборка', true],
  ['По школам района', true],
  ['Заречная область', true],
  ['Городецкий муниципальный округ', true],
  ['г. Заречный', true],
  ['РФ', true],
  ['МБОУ СОШ № 5 Городецкого района', false],
  ['Гимназия г. Заречного', false],
  ['Лицей Московской области', false],
  ['Средняя школа № 5', false],
  ['Средняя общеобразовательная школа п. Лесной', false],
  ['Средняя отметка по школе', true],
  ['Средний балл школы', true],
  ['Ромашка', false],
  ['МОУ Первая', false],
])('%p is a group and no school: %p', (text, is) => expect(isGroupName(text)).toBe(is));

test.each([
  ['МБОУ СОШ № 5', true],
  ['Лицей', true],
  ['Всего по школе', false],
  ['Количество', false],
  ['По школам района', false],
])('%p names a school: %p', (text, is) => expect(isSchoolName(text)).toBe(is));
