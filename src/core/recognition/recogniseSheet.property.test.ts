import fc from 'fast-check';
import type { Cell, Sheet } from '../workbook/workbook';
import { recogniseSheet } from './recogniseSheet';
import { tableJson } from './tableJson';
import type { RecognisedTable } from './table';

/** Tables of every kind: header, then rows; no cell says where it stands. */
const TABLES: readonly (readonly (readonly string[])[])[] = [
  [
    [
      '№ п/п',
      'Наименование мероприятия',
      'Сроки',
      'Ответственный',
      'Ожидаемый результат',
      'Отметка о выполнении',
    ],
    ['1.1', 'Анализ кадров', 'Сентябрь 2021', 'УО', 'Справка', 'да'],
    ['1.2', 'Семинар для учителей', 'до 15.12.2021', 'ЦРО, ОО', 'Обучено 30 чел.', ''],
    ['1.3', 'Открытые уроки', '', 'ОО', '', ''],
    ['1.4', 'Подведение итогов', 'май', 'УО', 'Отчёт', ''],
  ],
  [
    ['Мероприятия', 'Срок реализации', 'Исполнители', 'Результат'],
    ['Анализ кадров', 'Сентябрь', 'УО', 'Справка'],
    ['Семинар', 'в течение года', 'ЦРО', 'Программа'],
    ['Итоги', 'май', 'УО', 'Отчёт'],
  ],
  [
    ['№', 'Показатель', 'Ед. изм.', 'Базовое значение', '2021 план', '2021 факт', '2022 план'],
    ['1', 'Доля школ', '%', '10', '20', '21', '30'],
    ['2', 'Число педагогов', 'чел.', '-', '5', '', '9'],
  ],
  [
    ['Школа', 'Класс', 'Предмет', 'Количество участников', 'Не преодолели порог', 'Средний балл'],
    ['Школа № 1', '9', 'Математика', '40', '4', '3,5'],
    ['Школа № 2', '9', 'Математика', '20', '1', '3,9'],
  ],
  [
    ['Образовательная организация', 'Код ОО', 'Статус', 'Куратор', 'Школа-партнёр', 'Количество обучающихся'],
    ['Школа № 1', '101', 'ШНОР', 'Иванова', 'Лицей', '300'],
    ['Школа № 2', '102', 'ШНСУ', 'Петрова', 'Гимназия', '250'],
  ],
];

interface Told {
  readonly kind: string;
  readonly columns: Record<string, string>;
  readonly rows: Record<string, string | undefined>[];
}

/** What a table says, with columns told by their headers and rows by their texts: nothing of where it stands. */
function said({ kind, columns, headers, rows }: RecognisedTable): Told {
  const name = (column: number): string => (headers.get(column) ?? '').toLowerCase();
  const single = [...columns.single].map(([role, column]): [string, string] => [role, name(column)]);
  const yearly = [...columns.yearly].flatMap(([role, years]) =>
    [...years].map(([year, column]): [string, string] => [`${role} ${year}`, name(column)]),
  );
  const texts = rows.map((row) => Object.fromEntries([...row.texts].sort()));
  return { kind, columns: Object.fromEntries([...single, ...yearly].sort()), rows: texts };
}

const sheet = (rows: readonly (readonly string[])[]): Sheet => ({
  name: 'Лист',
  rows: rows.map((row) => row.map((text): Cell => (text === '' ? null : text))),
});

const inOrder = (row: readonly string[], order: readonly number[]): string[] =>
  order.map((index) => row[index] ?? '');

const change = fc.record({
  table: fc.nat(TABLES.length - 1),
  order: fc.infiniteStream(fc.nat(1000)),
  above: fc.nat(6),
  left: fc.nat(4),
  spacer: fc.option(fc.nat(6)),
  title: fc.constantFrom([], ['План работы школ'], ['Приложение 1', 'Программа поддержки']),
  blanks: fc.infiniteStream(fc.nat(2)),
  letters: fc.constantFrom<'upper' | 'lower' | 'as is'>('upper', 'lower', 'as is'),
});

const cased = (text: string, letters: 'upper' | 'lower' | 'as is'): string =>
  letters === 'as is' ? text : letters === 'upper' ? text.toUpperCase() : text.toLowerCase();

test('order of columns, place on the sheet, blank rows and columns, titles and letter case of the header change nothing', () => {
  fc.assert(
    fc.property(change, ({ table: at, order, above, left, spacer, title, blanks, letters }) => {
      const [head = [], ...rows] = TABLES[at] ?? [];
      const keys = [...order.take(head.length)];
      const columns = head.map((_, index) => index).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
      const pad = Array.from({ length: left }, () => '');
      const placed = (row: readonly string[]): string[] => {
        const cells = inOrder(row, columns);
        return [
          ...pad,
          ...(spacer === null ? cells : [...cells.slice(0, spacer), '', ...cells.slice(spacer)]),
        ];
      };
      const gaps = [...blanks.take(rows.length)];
      const changed = [
        ...Array.from({ length: above }, () => []),
        ...title.map((line) => [...pad, line]),
        placed(head).map((text) => cased(text, letters)),
        ...rows.flatMap((row, index) => [
          ...Array.from({ length: index === 0 ? 0 : (gaps[index] ?? 0) }, () => []),
          placed(row),
        ]),
      ];
      const plain = recogniseSheet(sheet([head, ...rows])).map(said);
      expect(plain).toHaveLength(1);
      expect(recogniseSheet(sheet(changed)).map(said)).toEqual(plain);
    }),
  );
});

const WORDS = [
  '№',
  'Мероприятие',
  'Срок',
  'Ответственный',
  'Показатель',
  '2021',
  'план',
  'Школа',
  'Статус',
  'Цель',
  '1.1',
  'Итого',
  '*',
  'май',
];
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom(null, ...WORDS),
  fc.string({ maxLength: 12 }),
  fc.double(),
  fc.boolean(),
  fc.constant({ error: '#N/A' }),
  fc.record({
    value: fc.integer({ min: -5, max: 99_999 }),
    format: fc.constant({ numberFormat: 'dd.mm.yyyy' }),
  }),
);
const area = fc
  .tuple(fc.nat(12), fc.nat(6), fc.nat(4), fc.nat(4))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

test('any sheet gets an answer, and rows lie where tables say they do', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 14 }),
      fc.array(area, { maxLength: 4 }),
      (rows, merges) => {
        for (const table of recogniseSheet({ name: 'Лист', rows, merges })) {
          expect(() => JSON.stringify(tableJson(table))).not.toThrow();
          for (const { row } of table.rows) {
            expect(row).toBeGreaterThanOrEqual(table.firstDataRow);
            expect(row).toBeLessThanOrEqual(table.lastDataRow);
          }
        }
      },
    ),
  );
});
