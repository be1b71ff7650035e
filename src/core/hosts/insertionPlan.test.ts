import fc from 'fast-check';
import type { Sheet } from '../workbook/workbook';
import { followedFormula } from './followedSheets';
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
