/** Long lists whose rows begin as headers do: each row asked as a header would cost a look at all columns. */
import type { Row } from '../workbook/workbook';
import { recogniseSheet } from './recogniseSheet';

const LIST = 1500;
const HEAD: Row = ['Мероприятие', 'Срок', 'Ответственный'];
const EVENTS: readonly Row[] = [
  ['Анализ результатов', 'до 01.03.2024', 'УО'],
  ['Семинар для учителей', 'до 01.04.2024', 'ЦРО'],
  ['Посещение уроков', 'до 01.05.2024', 'УО'],
];
/** «Мероприятиев» begins as «мероприятие» does, «учитель школы» names a column too. */
const PEOPLE: readonly Row[] = Array.from({ length: LIST }, (_, at) => [
  `Мероприятиев ${at}`,
  'учитель школы',
  `школа ${at % 7}`,
]);

/** Rows that count how often a cell of theirs is asked for. */
function counted(rows: readonly Row[]): { readonly rows: Row[]; readonly asked: () => number } {
  let asked = 0;
  const watched = rows.map(
    (row) =>
      new Proxy(row, {
        get(target, key, self) {
          if (typeof key === 'string' && /^\d+$/.test(key)) asked++;
          return Reflect.get(target, key, self) as unknown;
        },
      }),
  );
  return { rows: watched, asked: () => asked };
}

test('asks each row of a list a few times, however many rows begin like a header', () => {
  const { rows, asked } = counted(PEOPLE);
  expect(recogniseSheet({ name: 'Лист', rows })).toEqual([]);
  expect(asked() / LIST).toBeLessThan(60);
});

test.each([
  ['above the list', [HEAD, ...EVENTS, [], ...PEOPLE], 1],
  ['below the list and a blank row', [...PEOPLE, [], HEAD, ...EVENTS], 1],
  ['below the list and a title', [...PEOPLE, ['План работы'], HEAD, ...EVENTS], 1],
])('finds a table %s', (_, rows, count) => {
  const found = recogniseSheet({ name: 'Лист', rows });
  expect(found.map(({ kind }) => kind)).toEqual(Array(count).fill('roadmap'));
  expect(found[0]?.rows.length).toBeGreaterThanOrEqual(EVENTS.length);
});

test('takes a header said again for one, however many rows before it were none', () => {
  const [table] = recogniseSheet({ name: 'Лист', rows: [HEAD, ...EVENTS, ...PEOPLE, HEAD, ...EVENTS] });
  const titles = table?.rows.map(({ texts }) => texts.get('title'));
  expect(titles).toContain('Мероприятиев 1499');
  expect(titles).not.toContain('Мероприятие');
});
