import fc from 'fast-check';
import { HostError } from '../core/hosts/hostError';
import { templateWorkbook, LISTS_STAMP } from '../core/templates/workbook';
import { styled } from '../core/workbook/sheetRows';
import { parseArea, splitSheetAddress } from '../core/workbook/address';
import { cellFormula, valueAt } from '../core/workbook/cell';
import type { Sheet } from '../core/workbook/workbook';
import { expectSameSheet } from '../../tests/sameSheet';
import { lists, templates } from '../templates';
import { savedWorkbook } from '../workbench/grid/savedWorkbook';
import { excelHost } from './excelHost';

/** Through the real client: sheets are written whole, names resolved, nothing overwritten. */

const names = (): string[] => officeHost.grid.sheets().map((sheet) => sheet.getSheetName());

const saved = (): readonly Sheet[] => savedWorkbook(officeHost.grid.book.save()).sheets;

const syncsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const before = officeBridge.batches();
  await work();
  return officeBridge.batches() - before;
};

const plain = (name: string, text: string, stamp?: string): Sheet => ({
  name,
  rows: [[styled(text, { bold: true })]],
  ...(stamp ? { stamp: { id: stamp, version: 1 } } : {}),
});

const YEARS = [2025, 2026];
const set = (...ids: string[]) =>
  templateWorkbook(
    templates.filter(({ id }) => ids.includes(id)),
    lists,
    { locale: 'ru', years: YEARS, today: 45_992 },
  );

const insertSet = (...ids: string[]) => {
  const { sheets, names = [] } = set(...ids);
  return excelHost.insertSheets({
    sheets,
    names,
    once: [LISTS_STAMP.id],
  });
};

test.each(templates.map(({ id }) => id))(
  'the template %s arrives whole, cell by cell and rule by rule',
  async (id) => {
    const { sheets } = set(id);
    expect(await syncsOf(() => insertSet(id))).toBe(4);
    sheets.forEach((sheet, index) => expectSameSheet(saved()[index + 1] as Sheet, sheet));
  },
  30_000,
);

test('an inserted roadmap computes days and states from terms', async () => {
  const terms = ['Август 2025 г.', 'в течение года', 'до 15.12.2025', 'сентябрь – ноябрь', 'по графику'];
  const rows = terms.map((term, index) => ({ number: `1.${index + 1}`, title: 'Семинар', term }));
  const roadmap = templates.filter(({ id }) => id === 'roadmap');
  const options = { locale: 'ru', years: YEARS, today: 45_992, rows: { roadmap: rows } } as const;
  await excelHost.insertSheets({ ...templateWorkbook(roadmap, lists, options), once: [LISTS_STAMP.id] });
  await officeHost.grid.settled();
  const sheet = saved()[1] as Sheet;
  const [TERM, START, END, STATE] = [3, 4, 5, 12];
  expect(
    terms.map((_, index) => [START, END, STATE].map((column) => valueAt(sheet, 5 + index, column))),
  ).toEqual([
    [45_870, 45_900, 'просрочено'],
    [45_658, 46_387, 'в работе'],
    ['', 46_006, 'в работе'],
    [45_901, 45_991, 'просрочено'],
    ['', '', 'срок не определён'],
  ]);
  expect(valueAt(sheet, 5, TERM)).toBe('Август 2025 г.');
}, 30_000);

test('eight sheets of a programme take no more than twelve syncs, each request below five megabytes', async () => {
  const ids = ['passport', 'schools', 'roadmap', 'indicators', 'results', 'training', 'partnerships'];
  expect(set(...ids).sheets).toHaveLength(8);
  expect(await syncsOf(() => insertSet(...ids))).toBeLessThanOrEqual(12);
  expect(officeBridge.largestRequest()).toBeLessThan(5_000_000);
}, 60_000);

test('a name that is taken gets a number, a table too; the lists are there once', async () => {
  await insertSet('roadmap');
  const [second] = await insertSet('roadmap');
  expect(second).toEqual({ wanted: 'Дорожная карта', name: 'Дорожная карта (2)' });
  expect(names()).toEqual(['Лист1', 'Дорожная карта', 'Списки', 'Дорожная карта (2)']);
  expect(saved().map(({ tables }) => tables?.[0]?.name)).toEqual([
    undefined,
    'ShnorRoadmap',
    undefined,
    'ShnorRoadmap_2',
  ]);
  expect(
    savedWorkbook(officeHost.grid.book.save()).names?.filter(({ name }) => name === 'ShnorListMarks'),
  ).toHaveLength(1);
}, 30_000);

test('a second set brings the lists that the first had no use for', async () => {
  await insertSet('roadmap');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Списки').name = 'Мои списки';
    await context.sync();
  });
  await insertSet('schools', 'results');
  const book = savedWorkbook(officeHost.grid.book.save());
  const lists_ = book.sheets.find(({ name }) => name === 'Мои списки') as Sheet;
  for (const { name, choices } of lists) {
    const formula = book.names?.find((each) => each.name === name)?.formula;
    if (!formula) continue;
    const { sheet, address } = splitSheetAddress(formula.slice(1));
    const { top, left, bottom } = parseArea(address) ?? { top: 0, left: 0, bottom: 0 };
    expect([name, sheet]).toEqual([name, 'Мои списки']);
    expect(choices).toEqual(
      Array.from({ length: bottom - top + 1 }, (_, row) => valueAt(lists_, top + row, left)),
    );
  }
  expect(names()).toEqual(['Лист1', 'Дорожная карта', 'Мои списки', 'Реестр школ', 'Результаты']);
}, 30_000);

test('a person is told of the sheets that were asked for, and of no helper', async () => {
  expect(await insertSet('roadmap')).toEqual([{ wanted: 'Дорожная карта', name: 'Дорожная карта' }]);
}, 30_000);

test("a template's sheet is replaced like a summary, and what points at it stays whole", async () => {
  await insertSet('roadmap');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Лист1');
    sheet.getRange('A1').formulas = [["='Дорожная карта'!A1"]];
    context.workbook.worksheets.getItem('Дорожная карта').protection.unprotect();
    context.workbook.worksheets.getItem('Дорожная карта').getRange('C9').values = [['старое']];
    await context.sync();
  });
  const { sheets, names: wanted = [] } = set('roadmap');
  await excelHost.insertSheets({
    sheets,
    names: wanted,
    once: [LISTS_STAMP.id],
    replace: ['Дорожная карта'],
  });
  expect(names()).toEqual(['Лист1', 'Дорожная карта', 'Списки']);
  expectSameSheet(saved()[1] as Sheet, sheets[0] as Sheet);
  expect(cellFormula(saved()[0]?.rows[0]?.[0])).toBe("='Дорожная карта'!A1");
}, 30_000);

test('charts arrive series by series, and none stays behind when their sheet is replaced', async () => {
  const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
  const types = [
    'column',
    'bar',
    'line',
    'pie',
    'doughnut',
    'stackedBar',
    'stackedColumn',
    'scatter',
  ] as const;
  const charted = (count: number): Sheet => ({
    name: 'Диаграммы',
    rows: [['к', 'а', 'б'], ['х', 1, 2], ['у', 3, 4], [], ['х', 'у'], [5, 6]],
    charts: types.slice(0, count).map((type, index) => ({
      type,
      title: `По ${type}`,
      series: [
        { name: 'Первый', categories: area(1, 0, 2, 0), values: area(1, 1, 2, 1), color: '#1F4E79' },
        { name: 'В строке', categories: area(4, 0, 4, 1), values: area(5, 0, 5, 1) },
      ],
      ...(type === 'bar' && { step: 1 }),
      area: area(10 * index, 5, 10 * index + 8, 9),
    })),
    print: { landscape: true, ...(count > 2 && { breaks: [4, 9] }) },
    stamp: { id: 'summary/charts', version: 1 },
  });
  /** Bars begin at zero, or they would show more than there is; those that lie begin at the top. */
  const arrived = (count: number): Sheet => {
    const { charts = [], ...sheet } = charted(count);
    const isBar = (type: string): boolean => /bar|column/i.test(type);
    return {
      ...sheet,
      charts: charts.map((chart) => ({
        ...chart,
        ...(isBar(chart.type) && { minimum: 0 }),
        ...(/bar/i.test(chart.type) && { isFromTop: true, valuesAt: 'Maximum' }),
      })),
    };
  };
  await excelHost.insertSheets({ sheets: [charted(types.length)] });
  expectSameSheet(saved()[1] as Sheet, arrived(types.length));
  await excelHost.insertSheets({ sheets: [charted(2)], replace: ['Диаграммы'] });
  expectSameSheet(saved()[1] as Sheet, arrived(2));
  expect(names()).toEqual(['Лист1', 'Диаграммы']);
});

test('a workbook whose structure is protected is refused before anything is written', async () => {
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  const work = excelHost.insertSheets({ sheets: [plain('Сводка', 'а')] });
  await expect(work).rejects.toMatchObject({ code: 'WORKBOOK_PROTECTED' });
});

test('a generated sheet is replaced only when it is named', async () => {
  await excelHost.insertSheets({ sheets: [plain('Сводка', 'старая', 'summary')] });
  expect(await excelHost.stampedSheets(['summary'])).toEqual([
    { name: 'Сводка', stamp: { id: 'summary', version: 1 } },
  ]);
  await excelHost.insertSheets({ sheets: [plain('Сводка', 'ещё одна', 'summary')] });
  expect(names()).toEqual(['Лист1', 'Сводка', 'Сводка (2)']);
  await excelHost.insertSheets({ sheets: [plain('Сводка', 'новая', 'summary')], replace: ['Сводка'] });
  expect(names()).toEqual(['Лист1', 'Сводка', 'Сводка (2)']);
  expect(saved().map((sheet) => valueAt(sheet, 0, 0))).toEqual([null, 'новая', 'ещё одна']);
  expect(saved()[1]?.stamp).toEqual({ id: 'summary', version: 1 });
});

test("a user's own sheet of that name is never replaced", async () => {
  await excelHost.insertSheets({ sheets: [plain('Сводка', 'моя')] });
  await excelHost.insertSheets({ sheets: [plain('Сводка', 'чужая', 'summary')], replace: ['Сводка'] });
  expect(saved().map((sheet) => valueAt(sheet, 0, 0))).toEqual([null, 'моя', 'чужая']);
});

test('formulas and lists follow a sheet to its new name', async () => {
  const lists = plain('Списки', 'да');
  const form: Sheet = {
    name: 'Форма',
    rows: [[styled(0, {}, { formula: '=Списки!A1' })]],
    validations: [
      {
        areas: [{ top: 1, left: 0, bottom: 1, right: 0 }],
        rule: { type: 'list', source: '=Списки!$A$1:$A$1' },
      },
    ],
  };
  await excelHost.insertSheets({ sheets: [plain('Списки', 'занято')] });
  await excelHost.insertSheets({ sheets: [lists, form] });
  const written = saved().find(({ name }) => name === 'Форма');
  expect(written?.rows[0]?.[0]).toMatchObject({ formula: "='Списки (2)'!A1" });
  expect(written?.validations?.[0]?.rule).toEqual({ type: 'list', source: "='Списки (2)'!$A$1:$A$1" });
});

test('a failure leaves the workbook as it was', async () => {
  const broken: Sheet = {
    name: 'Сломанный',
    rows: [['а']],
    validations: [
      {
        areas: [{ top: 0, left: 0, bottom: 0, right: 0 }],
        rule: { type: 'list', source: ['я'.repeat(300)] },
      },
    ],
  };
  await expect(excelHost.insertSheets({ sheets: [plain('Первый', 'а'), broken] })).rejects.toBeInstanceOf(
    HostError,
  );
  expect(names()).toEqual(['Лист1']);
});

test('a cancel leaves the workbook as it was', async () => {
  const signal = { aborted: false };
  const onProgress = () => {
    signal.aborted = true;
  };
  const work = excelHost.insertSheets(
    { sheets: [plain('Первый', 'а'), plain('Второй', 'б')] },
    { signal, onProgress },
  );
  await expect(work).rejects.toMatchObject({ code: 'CANCELLED' });
  expect(names()).toEqual(['Лист1']);
});

test('a long sheet goes in pieces, each far below five megabytes', async () => {
  const rows = Array.from({ length: 20_000 }, (_, row) => [row, `мероприятие ${row}`, 'я'.repeat(40)]);
  const before = officeBridge.batches();
  await excelHost.insertSheets({ sheets: [{ name: 'Длинный', rows }] });
  expect(officeBridge.batches() - before).toBeLessThanOrEqual(10);
  expect(officeBridge.largestRequest()).toBeLessThan(1_000_000);
  const written = saved()[1];
  expect(written && valueAt(written, 19_999, 1)).toBe('мероприятие 19999');
}, 60_000);

test('every text arrives as it is, whatever Excel would take it for', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      '1.10',
      '=1+1',
      '+7',
      '-',
      '@a',
      "'кавычка",
      'TRUE',
      'ложь',
      '01.09.2025',
      '5%',
      '1,5',
      '007',
      '1e3',
      ' 1',
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 8 }), async (texts) => {
      const [inserted] = await excelHost.insertSheets({
        sheets: [{ name: 'Тексты', rows: texts.map((each) => [each]) }],
      });
      const written = saved().find(({ name }) => name === inserted?.name);
      expect(texts.map((_, row) => written && valueAt(written, row, 0))).toEqual(
        texts.map((each) => each || null),
      );
    }),
    { numRuns: 15 },
  );
}, 60_000);
