/** What a row below a header is, at the borders of each kind. */
import { recogniseSheet } from './recogniseSheet';
import { sheetFromText } from './sheetFromText';

const HEAD = '№ | Мероприятие | Сроки | Ответственный | Результат';
const ROWS = '1.1 | Анализ | май 2025 | УО | Справка\n1.2 | Семинар | июнь 2025 | ЦРО | Приказ';

const titles = (below: string, head = HEAD): (string | undefined)[] =>
  (recogniseSheet(sheetFromText(`${head}\n${below}`))[0]?.rows ?? []).map(({ texts }) => texts.get('title'));
const sections = (below: string): string[] =>
  (recogniseSheet(sheetFromText(`${HEAD}\n${below}`))[0]?.sections ?? []).map(({ title }) => title);

test.each([
  ['1 | 2 | 3 | 4 | 5', 0],
  ['0 | 1 | 2 | 3 | 4', 0],
  ['1 | 2 | 3 | 7 | 8', 0],
  ['(1) | (2) | (3) | (4) | (5)', 0],
  ['1 | 2 | 3', 0],
  ['2 | 3 | 4 | 5 | 6', 1],
  ['1 | 2 | 2 | 3 | 4', 1],
  ['1 | 2', 0],
])('«%s» under a header counts its columns, or is a row of %d', (row, count) => {
  expect(titles(`${row}\n${ROWS}`)).toHaveLength(2 + count);
});

test.each([
  ['1 | Методическая поддержка', ['Методическая поддержка']],
  ['1 | Методическая поддержка |  | УО', []],
  ['1 | Методическая поддержка | май', []],
  ['I | Методическая поддержка', ['Методическая поддержка']],
  ['2 | Методическая поддержка', []],
  ['1.1 | Методическая поддержка', []],
])('a number and a name alone, «%s», open the rows that go on with its number', (row, found) => {
  expect(sections(`${row}\n${ROWS}`)).toEqual(found);
});

test('a number looks twelve rows down for the one that goes on with it', () => {
  const rows = (count: number): string =>
    `1 | Поддержка\n${Array.from({ length: count }, () => ' | | | УО, ЦРО | Справка').join('\n')}\n${ROWS}`;
  expect(sections(rows(10))).toEqual(['Поддержка']);
  expect(sections(rows(11))).toEqual([]);
});

test.each([
  ['Итого | 3', ['Анализ', 'Семинар']],
  ['1.3 | Итого по школам | май 2025 | УО | Отчёт', ['Анализ', 'Семинар', 'Итого по школам']],
  ['* срок может быть изменён', ['Анализ', 'Семинар']],
  ['… | … | …', ['Анализ', 'Семинар']],
])('below the rows «%s» is what it says', (row, found) => {
  expect(titles(`${ROWS}\n${row}`)).toEqual(found);
});

test('below a blank row only what goes on with the numbers, or is filled as the rows are, is a row', () => {
  const next = ' | Посещение уроков | сентябрь 2025 | УО | Отчёт';
  expect(titles(`${ROWS}\n\n1.3${next}`)).toEqual(['Анализ', 'Семинар', 'Посещение уроков']);
  expect(titles(`${ROWS}\n\n${next}`)).toEqual(['Анализ', 'Семинар']);
  expect(titles(`${ROWS}\n\n${next}\n1.4${next}`)).toHaveLength(4);
});

test('posts and persons sign, and visit lessons', () => {
  expect(titles(`${ROWS}\nНачальник управления | | | Иванова А.Б. |`)).toEqual(['Анализ', 'Семинар']);
  expect(titles(`${ROWS}\n1.3 | Начальник посещает уроки | май 2025 | Иванова А.Б. | Отчёт`)).toHaveLength(3);
});
