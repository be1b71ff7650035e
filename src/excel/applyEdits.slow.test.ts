import fc from 'fast-check';
import type { Edit } from '../core/workbook/edit';
import { valueAt } from '../core/workbook/cell';
import type { CellValue, Sheet } from '../core/workbook/workbook';
import { savedWorkbook } from '../workbench/grid/savedWorkbook';
import { excelHost } from './excelHost';

/** Through the real client: what an edit asks is what stands there, and taken back it is as before. */

const sheet = (): Sheet => savedWorkbook(officeHost.grid.book.save()).sheets[0] as Sheet;

const edit = (row: number, column: number, before: CellValue, after: CellValue): Edit => ({
  at: { sheet: 'Лист1', row, column },
  before,
  after,
});

const prepare = (work: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });

test('whatever text, number or gap is asked for stands there, also in Text cells, and goes back', async () => {
  const value = fc.oneof(
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
    fc.constantFrom(
      '1.10',
      '=1+1',
      "'кавычка",
      "''",
      '+7',
      '-',
      '@a',
      'TRUE',
      '01.09.2025',
      '5%',
      ' 1',
      '#N/A!',
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 6 }), async (pairs) => {
      officeNewBook();
      await prepare((active) => {
        active.getRange('B1:B20').numberFormat = [['@']];
      });
      const rows = pairs.map(([plain, text], row) => [edit(row, 0, null, plain), edit(row, 1, null, text)]);
      const { undo } = await excelHost.apply(rows.flat());
      expect(pairs.map((_, row) => [valueAt(sheet(), row, 0), valueAt(sheet(), row, 1)])).toEqual(pairs);
      const second = await excelHost.apply(
        pairs.map(([plain, text], row) => edit(row, 1, text, row % 2 ? plain : 'другое')),
      );
      await excelHost.takeBack(second.undo);
      expect(pairs.map((_, row) => [valueAt(sheet(), row, 0), valueAt(sheet(), row, 1)])).toEqual(pairs);
      await excelHost.takeBack(undo);
      expect(pairs.map((_, row) => [valueAt(sheet(), row, 0), valueAt(sheet(), row, 1)])).toEqual(
        pairs.map(() => [null, null]),
      );
    }),
    { numRuns: 25 },
  );
}, 120_000);

test('an error may be put, and a number keeps the format of its cell', async () => {
  await prepare((active) => {
    active.getRange('A1').numberFormat = [['dd.mm.yyyy']];
    active.getRange('A1').values = [[45_900]];
  });
  await excelHost.apply([edit(0, 0, 45_900, 45_931), edit(1, 0, null, { error: '#N/A' })]);
  await officeHost.grid.settled();
  expect([valueAt(sheet(), 0, 0), valueAt(sheet(), 1, 0)]).toEqual([45_931, { error: '#N/A' }]);
  const { sheet: read } = await excelHost.readActiveSheet();
  expect(read.rows[0]?.[0]).toEqual({ value: 45_931, format: { numberFormat: 'dd.mm.yyyy' } });
});

test('thousands of edits are few requests, each of them small', async () => {
  const edits = Array.from({ length: 8000 }, (_, index) =>
    edit(Math.floor(index / 4), (index % 4) * 2, null, `мероприятие ${index}`),
  );
  const before = officeBridge.batches();
  await excelHost.apply(edits);
  expect(officeBridge.batches() - before).toBeLessThanOrEqual(6);
  expect(officeBridge.largestRequest()).toBeLessThan(1_500_000);
  // Every second row: no two cells are neighbours.
  const scattered = Array.from({ length: 1200 }, (_, index) => edit(index * 2, 1, null, index));
  const middle = officeBridge.batches();
  await excelHost.apply(scattered);
  expect(officeBridge.batches() - middle).toBeLessThanOrEqual(7);
  expect(officeBridge.largestRequest()).toBeLessThan(1_500_000);
  expect([valueAt(sheet(), 1999, 6), valueAt(sheet(), 2398, 1)]).toEqual(['мероприятие 7999', 1199]);
}, 60_000);

describe('nothing is written', () => {
  const attempt = async (edits: readonly Edit[], expected: object) => {
    await expect(excelHost.apply([edit(9, 9, null, 'лишнее'), ...edits])).rejects.toMatchObject(expected);
    expect(valueAt(sheet(), 9, 9)).toBeNull();
  };

  test('where a cell has changed, holds a formula or is named twice', async () => {
    await prepare((active) => {
      active.getRange('A1:C1').formulas = [['новое', '=2*2', "'=2*2"]];
    });
    await officeHost.grid.settled();
    await attempt([edit(0, 0, 'старое', 'х')], { code: 'CHANGED', values: { sheet: 'Лист1', cell: 'A1' } });
    await attempt([edit(0, 1, 4, 5)], { code: 'CHANGED', values: { cell: 'B1' } });
    await attempt([edit(0, 0, 'новое', 'х'), edit(0, 0, 'новое', 'у')], { code: 'CHANGED' });
    // A text that looks like a formula is a text.
    await excelHost.apply([edit(0, 2, '=2*2', 'х')]);
  });

  test('where the sheet is gone', () =>
    attempt([{ at: { sheet: 'Нет', row: 0, column: 0 }, before: null, after: 1 }], {
      code: 'SHEET_GONE',
      values: { sheet: 'Нет' },
    }));

  test('where the sheet is protected and the cell is locked', async () => {
    await prepare((active) => {
      active.getRange('A1').format.protection.locked = false;
      active.getRange('J10').format.protection.locked = false;
      active.protection.protect();
    });
    await attempt([edit(0, 0, null, 1), edit(1, 0, null, 1)], {
      code: 'SHEET_PROTECTED',
      values: { sheet: 'Лист1' },
    });
    await excelHost.apply([edit(0, 0, null, 1)]);
    expect(valueAt(sheet(), 0, 0)).toBe(1);
  });
});

test('where the second of two requests breaks off, the first is taken back too', async () => {
  const edits = Array.from({ length: 600 }, (_, index) => edit(index * 2, 0, null, index + 1));
  let last = 0;
  officeBridge.failWhen((batch) => void (last = batch));
  await excelHost.takeBack((await excelHost.apply(edits)).undo);
  const syncs = last / 2;
  for (const point of [0, 100, 300]) {
    officeBridge.failWhen((batch) => (batch === syncs ? point : undefined));
    await expect(excelHost.apply(edits)).rejects.toMatchObject({ code: 'FAILED' });
    officeBridge.failWhen(null);
    expect(edits.filter(({ at }) => valueAt(sheet(), at.row, 0) !== null)).toEqual([]);
  }
  // And when that fails, it is said.
  officeBridge.failWhen((batch) => (batch >= syncs ? 0 : undefined));
  await expect(excelHost.apply(edits)).rejects.toMatchObject({ code: 'NOT_TAKEN_BACK' });
  officeBridge.failWhen(null);
}, 60_000);

test('what somebody has changed since is not taken back', async () => {
  const { undo } = await excelHost.apply([edit(0, 0, null, 'наше'), edit(1, 0, null, 'наше')]);
  await prepare((active) => {
    active.getRange('A2').values = [['чужое']];
  });
  await expect(excelHost.takeBack(undo)).rejects.toMatchObject({ code: 'CHANGED', values: { cell: 'A2' } });
  expect([valueAt(sheet(), 0, 0), valueAt(sheet(), 1, 0)]).toEqual(['наше', 'чужое']);
});

test('a formula goes into a Text cell as a formula, and what stood there comes back', async () => {
  await prepare((active) => {
    active.getRange('A1').numberFormat = [['@']];
    active.getRange('A1').values = [['007']];
    active.getRange('A1').select();
  });
  const placed = await excelHost.putInActiveCell({ formula: '=1+1' }, true);
  expect(placed).toMatchObject({ address: 'Лист1!A1', value: 2 });
  await excelHost.takeBack(placed.undo);
  expect(valueAt(sheet(), 0, 0)).toBe('007');
});
