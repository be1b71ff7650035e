import fc from 'fast-check';
import type { Sheet } from '../workbook/workbook';
import { followedFormula } from './followedSheets';
import { wholeInsertion } from './wholeInsertion';
import { insertionPlan, type ExistingSheet, type ExistingWorkbook } from './insertionPlan';

const sheet = (name: string, rest: Partial<Sheet> = {}): Sheet => ({ name, rows: [['а']], ...rest });
const there = (name: string, rest: Partial<ExistingSheet> = {}): ExistingSheet => ({
  name,
  stamp: null,
  isHidden: false,
  ...rest,
});
const book = (sheets: ExistingSheet[], rest: Partial<ExistingWorkbook> = {}): ExistingWorkbook => ({
  sheets,
  tables: [],
  names: [],
  ...rest,
});
const stamp = { id: 'summary/a', version: 1 };

test('names that are taken get numbers, and whatever points at the sheets follows', () => {
  const plan = insertionPlan(book([there('Списки'), there("План 'А' 1")]), {
    sheets: [
      sheet('Списки'),
      sheet("План 'А' 1", {
        rows: [
          [
            { value: 0, formula: `=Списки!A1&"Списки!A1"&МоиСписки!A1&'План ''А'' 1'!B2` },
            { value: 'к строке', link: { sheet: 'Списки', address: 'A1' } },
          ],
        ],
        validations: [{ areas: [], rule: { type: 'list', source: '=Списки!$A$1:$A$2' } }],
        tables: [
          {
            name: 'T',
            area: { top: 0, left: 0, bottom: 1, right: 0 },
            columns: ['а'],
            formulas: ['=Списки!A2'],
          },
        ],
      }),
    ],
    names: [{ name: 'Слова', formula: '=Списки!$A$1:$A$2' }],
  });
  expect(plan.sheets.map((each) => [each.wanted, each.sheet.name])).toEqual([
    ['Списки', 'Списки (2)'],
    ["План 'А' 1", "План 'А' 1 (2)"],
  ]);
  expect(plan.names).toEqual([{ name: 'Слова', formula: "='Списки (2)'!$A$1:$A$2" }]);
  expect(plan.sheets[1]?.sheet).toMatchObject({
    rows: [
      [
        { formula: `='Списки (2)'!A1&"Списки!A1"&МоиСписки!A1&'План ''А'' 1 (2)'!B2` },
        { link: { sheet: 'Списки (2)', address: 'A1' } },
      ],
    ],
    validations: [{ rule: { source: "='Списки (2)'!$A$1:$A$2" } }],
    tables: [{ formulas: ["='Списки (2)'!A2"] }],
  });
});

test('moves are made at once: a name that is both old and new is not moved twice', () => {
  const moves = new Map([
    ['А', 'Б'],
    ['Б', 'В'],
  ]);
  expect(followedFormula('=А!A1+Б!A1', moves)).toBe('=Б!A1+В!A1');
});

test('a sheet is replaced where it is named and has the stamp, and its table names are free again', () => {
  const tables = [{ name: 'T', area: { top: 0, left: 0, bottom: 1, right: 0 }, columns: ['а'] }];
  const existing = book([there('Сводка', { stamp }), there('Моя')], {
    tables: [{ name: 'T', sheet: 'Сводка' }],
  });
  const insertion = { sheets: [sheet('Сводка', { stamp, tables }), sheet('Сводка', { stamp, tables })] };
  expect(
    insertionPlan(existing, { ...insertion, replace: ['Сводка', 'Моя'] }).sheets.map((each) => [
      each.sheet.name,
      each.isReplacement,
      each.sheet.tables?.[0]?.name,
    ]),
  ).toEqual([
    ['Сводка', true, 'T'],
    ['Сводка (2)', false, 'T_2'],
  ]);
  expect(insertionPlan(existing, insertion).sheets.map((each) => each.isReplacement)).toEqual([false, false]);
});

test('a helper is there once: it is neither added again nor told of', () => {
  const lists = sheet('Списки', { stamp: { id: 'lists', version: 1 } });
  const asked = sheet('Карта');
  const insertion = { sheets: [asked, lists], once: ['lists'] };
  expect(insertionPlan(book([there('Лист1')]), insertion).sheets.map((each) => each.isAsked)).toEqual([
    true,
    false,
  ]);
  const again = insertionPlan(
    book([there('Справочники', { stamp: { id: 'lists', version: 1 } })]),
    insertion,
  );
  expect(again.sheets.map((each) => each.sheet.name)).toEqual(['Карта']);
  expect(again.additions).toEqual([]);
});

test('a broken name is mended, a sound one is left alone', () => {
  const names = [
    { name: 'Слова', formula: '=Лист!$A$1' },
    { name: 'Годы', formula: '=Лист!$B$1' },
  ];
  const existing = book([there('Другой')], {
    names: [
      { name: 'слова', formula: '=#REF!' },
      { name: 'Годы', formula: '=Другой!$A$1' },
    ],
  });
  expect(insertionPlan(existing, { sheets: [sheet('Лист')], names }).names).toEqual([
    { name: 'Слова', formula: '=Лист!$A$1', before: '=#REF!' },
  ]);
});

test('no two sheets, no two tables of a plan and the workbook have one name', () => {
  const name = fc.constantFrom('А', 'а', 'А (2)', 'Б', 'Б_2', 'ab');
  const table = (text: string) => ({
    name: text,
    area: { top: 0, left: 0, bottom: 1, right: 0 },
    columns: ['а'],
  });
  const added = fc.record({ title: name, tables: fc.array(name, { maxLength: 2 }) });
  fc.assert(
    fc.property(
      fc.uniqueArray(name, { selector: (text) => text.toLowerCase() }),
      fc.array(added),
      (old, news) => {
        const existing = book(
          old.map((text) => there(text)),
          { tables: old.map((text) => ({ name: text, sheet: text })) },
        );
        const { sheets } = insertionPlan(existing, {
          sheets: news.map(({ title, tables }) => sheet(title, { tables: tables.map(table) })),
        });
        const names = [...old, ...sheets.map((each) => each.sheet.name)].map((text) => text.toLowerCase());
        const tables = [...old, ...sheets.flatMap((each) => each.sheet.tables?.map((t) => t.name) ?? [])];
        expect(new Set(names).size).toBe(names.length);
        expect(new Set(tables.map((text) => text.toLowerCase())).size).toBe(tables.length);
      },
    ),
  );
});

const LISTS = sheet('Списки', {
  stamp: { id: 'lists', version: 1 },
  rows: [
    ['Статус', 'Роль', 'Роль 2'],
    ['да', 'УО', 1],
    ['нет', 'ЦРО', null],
  ],
});
const lists = (values: readonly (readonly unknown[])[]): ExistingSheet =>
  there('Справочники', { stamp: { id: 'lists', version: 1 }, isHidden: true, values });
const NAMES = [
  { name: 'Статусы', formula: '=Списки!$A$2:$A$3' },
  { name: 'Роли', formula: '=Списки!$B$2:$C$3' },
];
const withLists = (
  values: readonly (readonly unknown[])[],
  names = NAMES,
  known: ExistingWorkbook['names'] = [],
) => {
  const insertion = { sheets: [sheet('Карта'), LISTS], once: ['lists'], names };
  const plan = insertionPlan(book([lists(values)], { names: known }), insertion);
  return { names: plan.names, additions: plan.additions };
};

test('a helper that has the same lists needs nothing, and names point at it', () => {
  const same = [
    ['Статус', 'Роль', 'Роль 2'],
    ['да', 'УО', 1],
    ['нет', 'ЦРО', ''],
  ];
  expect(withLists(same)).toEqual({
    names: [
      { name: 'Статусы', formula: '=Справочники!$A$2:$A$3' },
      { name: 'Роли', formula: '=Справочники!$B$2:$C$3' },
    ],
    additions: [],
  });
  expect(withLists(same, NAMES, [{ name: 'статусы', formula: '=Справочники!$A$2' }]).names).toHaveLength(1);
});

test('lists that it lacks, or has otherwise, are put beside its own, each with its header', () => {
  const other = [
    ['Статус', 'Роль'],
    ['да', 'УО'],
    ['может быть', 'ЦРО', ''],
  ];
  expect(withLists(other)).toEqual({
    names: [
      { name: 'Статусы', formula: '=Справочники!$D$2:$D$3' },
      { name: 'Роли', formula: '=Справочники!$E$2:$F$3' },
    ],
    additions: [
      { sheet: 'Справочники', top: 0, left: 3, rows: [['Статус'], ['да'], ['нет']] },
      {
        sheet: 'Справочники',
        top: 0,
        left: 4,
        rows: [
          ['Роль', 'Роль 2'],
          ['УО', 1],
          ['ЦРО', null],
        ],
      },
    ],
  });
  // A cell too many makes it another list; a helper of which nothing is known is empty.
  const longer = [
    ['Статус', 'Роль', 'Роль 2'],
    ['да', 'УО', 1],
    ['нет', 'ЦРО', 'лишнее'],
  ];
  expect(withLists(longer).additions.map(({ left }) => left)).toEqual([3]);
  expect(withLists([]).names.map(({ formula }) => formula)).toEqual([
    '=Справочники!$A$2:$A$3',
    '=Справочники!$B$2:$C$3',
  ]);
  expect(withLists([['шапка']], [{ name: 'Первая', formula: '=Списки!$A$1:$B$1' }])).toEqual({
    names: [{ name: 'Первая', formula: '=Справочники!$B$1:$C$1' }],
    additions: [{ sheet: 'Справочники', top: 0, left: 1, rows: [['Статус', 'Роль']] }],
  });
});

test('a name that points at no cells, or at another sheet, goes as it is; one of a sheet goes with it', () => {
  const names = [
    { name: 'Число', formula: '=5' },
    { name: 'Карты', formula: '=Карта!$A$1' },
    { name: 'Своё', formula: '=Карта!$A$1', sheet: 'Карта' },
  ];
  expect(withLists([], names)).toEqual({ names: names.slice(0, 2), additions: [] });
  const insertion = { sheets: [sheet('Карта'), sheet('План')], names };
  const { sheets } = insertionPlan(book([there('Карта')]), insertion);
  expect(sheets.map((each) => each.names)).toEqual([
    [{ name: 'Своё', formula: "='Карта (2)'!$A$1", sheet: 'Карта (2)' }],
    [],
  ]);
});

test('what points at no sheet that moves stays as it is', () => {
  const cells = [
    { value: 1, formula: '=Другой!A1' },
    { value: 'а', link: { sheet: 'Другой', address: 'A1' } },
    { value: 'б', format: { bold: true } },
    'Списки!A1',
    '=Списки!A1',
  ];
  const own = sheet('Списки', {
    rows: [cells, undefined as never],
    conditionalFormats: [
      { areas: [], rule: { type: 'formula', formula: '=Списки!A1=1' }, format: {} },
      { areas: [], rule: { type: 'cell', comparison: 'equal', first: 'Списки!A1', second: 5 }, format: {} },
    ],
    tables: [{ name: 'T', area: { top: 0, left: 0, bottom: 1, right: 0 }, columns: ['а'] }],
  });
  const [planned] = insertionPlan(book([there('Списки')]), { sheets: [own] }).sheets;
  expect(planned?.sheet.rows).toEqual([cells, undefined]);
  expect(planned?.sheet.conditionalFormats?.map(({ rule }) => rule)).toEqual([
    { type: 'formula', formula: "='Списки (2)'!A1=1" },
    { type: 'cell', comparison: 'equal', first: 'Списки!A1', second: 5 },
  ]);
  expect(planned?.sheet.tables).toEqual(own.tables);
  const [still] = insertionPlan(book([]), { sheets: [own] }).sheets;
  expect(still?.sheet.rows).toBe(own.rows);
});

test('rows that are to be added stand in the sheet where it is written as a whole', () => {
  const format = { bold: true };
  const table = { name: 'T', area: { top: 0, left: 0, bottom: 1, right: 1 }, columns: ['а', 'б'] };
  const other = { ...table, name: 'Другая', area: { ...table.area, top: 9, bottom: 10 } };
  const own = sheet('Свод', {
    rows: [['а', 'б'], [{ value: null, format }, null], ['лишняя']],
    tables: [table, other],
  });
  const grown = { ...table.area, bottom: 3 };
  const writes = {
    sheet: 'Свод',
    isInserted: true,
    cells: [],
    added: { from: 2, rows: [[1, 2], [3]] },
    like: 1,
    table: { name: 'T', area: grown },
  };
  const insertion = { sheets: [own, sheet('Рядом')], names: [] };
  expect(wholeInsertion({ insertion, tables: [writes] })).toEqual({
    names: [],
    sheets: [
      {
        ...own,
        rows: [
          ['а', 'б'],
          [{ value: null, format }, null],
          [
            { value: 1, format },
            { value: 2, format: {} },
          ],
          [{ value: 3, format }],
        ],
        tables: [{ ...table, area: grown }, other],
      },
      sheet('Рядом'),
    ],
  });
  expect(wholeInsertion({ insertion, tables: [{ ...writes, isInserted: false }] }).sheets[0]).toBe(own);
  expect(wholeInsertion({ insertion, tables: [{ ...writes, table: null }] }).sheets[0]?.tables).toEqual(
    own.tables,
  );
});
