import fc from 'fast-check';
import { HostError } from '../core/host';
import { templateSheet } from '../core/template';
import { styled } from '../core/workbook/sheetRows';
import { valueAt } from '../core/workbook/cell';
import type { Sheet } from '../core/workbook/workbook';
import { templates } from '../templates';
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

/** What a generated sheet promises, without the values that formulas have got meanwhile. */
const furniture = ({ rows: _rows, ...rest }: Sheet): Partial<Sheet> =>
  JSON.parse(JSON.stringify(rest)) as Partial<Sheet>;

const plain = (name: string, text: string, stamp?: string): Sheet => ({
  name,
  rows: [[styled(text, { bold: true })]],
  ...(stamp ? { stamp: { id: stamp, version: 1 } } : {}),
});

test.each(templates.map((template) => [template.id, template] as const))(
  'the template %s arrives whole, in three syncs',
  async (_id, template) => {
    const sheet = templateSheet(template, { locale: 'ru', year: 2026, today: 45_992 });
    expect(await syncsOf(() => excelHost.insertSheets({ sheets: [sheet] }))).toBe(3);
    const written = saved()[1];
    if (!written) throw new Error('nothing was written');
    expect(furniture(written)).toEqual(furniture(sheet));
    sheet.rows.forEach((row, rowNumber) =>
      row?.forEach((cell, column) => {
        const there = written.rows[rowNumber]?.[column];
        const wanted = JSON.parse(JSON.stringify(cell ?? null)) as object | null;
        const isFormula = wanted !== null && 'formula' in wanted;
        const expected = isFormula ? { ...wanted, value: (there as { value: unknown }).value } : wanted;
        expect(there ?? null).toEqual(expected);
      }),
    );
  },
);

test('a name that is taken gets a number, and a table too', async () => {
  const [roadmap] = templates;
  if (!roadmap) throw new Error('no template');
  const sheet = templateSheet(roadmap, { locale: 'ru', year: 2026 });
  await excelHost.insertSheets({ sheets: [sheet] });
  const [second] = await excelHost.insertSheets({ sheets: [sheet] });
  expect(second).toEqual({ wanted: 'Дорожная карта', name: 'Дорожная карта (2)' });
  expect(saved().map(({ tables }) => tables?.[0]?.name)).toEqual([
    undefined,
    'ShnorRoadmap',
    'ShnorRoadmap_2',
  ]);
});

test('a generated sheet is replaced only when it is named', async () => {
  await excelHost.insertSheets({ sheets: [plain('Сводка', 'старая', 'summary')] });
  expect(await excelHost.generatedSheets('summary')).toEqual(['Сводка']);
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
  expect(officeBridge.batches() - before).toBeLessThanOrEqual(5);
  expect(officeBridge.largestRequest()).toBeLessThan(5_000_000);
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
