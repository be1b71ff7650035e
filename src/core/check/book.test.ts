import { bookFrom } from '../../../tests/ruleSentences';
import { sheetFromText } from '../recognition/sheetFromText';
import { cellOf } from './cellOf';

const SCHOOLS = `
  № | Школа | Код школы | Статус | Куратор | Количество обучающихся
  1 | МБОУ СОШ № 3 | 101 | ШНОР | ЦРО | 250
  2 | МКОУ Луговская ООШ | 102 | ШНСУ | |
`;
const RESULTS = `
  Результаты ВПР, 2025 год
  Школа | Класс | Предмет | Количество участников | Не преодолели минимум | Средний балл
  СОШ № 3 | 5 | Математика | 20 | 4 | 3,4
  ООШ с. Лугового | 5 | Математика | 10 | 1 | 3,9
`;
const book = bookFrom([sheetFromText(SCHOOLS, 'Школы'), sheetFromText(RESULTS, 'Результаты')]);

test('schools of the register are values, each with its cells', () => {
  const [first, second] = book.schools;
  expect(first).toMatchObject({
    name: 'МБОУ СОШ № 3',
    code: '101',
    status: 'ШНОР',
    curator: 'ЦРО',
    pupils: 250,
  });
  expect(second).toMatchObject({
    status: 'ШНСУ',
    curator: null,
    partner: null,
    pupils: null,
    teachers: null,
  });
  expect(second && cellOf(second.table, second.row, 'code')).toEqual({ sheet: 'Школы', row: 2, column: 2 });
});

test('results are records with their rows, and their schools are found in the register', () => {
  expect(book.results.map(({ record, row }) => [record.participants, row?.row])).toEqual([
    [20, 2],
    [10, 3],
  ]);
  const schools = book.results.map(({ record: { school, code } }) =>
    book.schoolOf({ name: school ?? '', code }),
  );
  expect(schools).toEqual(book.schools.map((school) => ({ is: 'certain', school })));
  expect(book.schoolOf({ name: 'Гимназия № 1' })).toEqual({ is: 'unknown' });
});

test('what is derived is derived once', () => {
  expect(book.schools).toBe(book.schools);
  expect(book.results).toBe(book.results);
});
