import type { HostChange } from '../core/hosts/host';
import { excelHost } from './excelHost';

/** Through the real client: jumps, events, settings and refusals. */

const run = (work: (context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    work(context);
    await context.sync();
  });

test('select opens the sheet and selects the cell', async () => {
  await run((context) => context.workbook.worksheets.add('План 2025'));
  await excelHost.select('План 2025', 'C5');
  await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('address');
    await context.sync();
    expect(range.address).toBe("'План 2025'!C5");
  });
});

test('a sheet that is gone or hidden is named', async () => {
  await expect(excelHost.select('Нет', 'A1')).rejects.toMatchObject({
    code: 'SHEET_GONE',
    values: { sheet: 'Нет' },
  });
  await run((context) => {
    context.workbook.worksheets.add('Скрытый').visibility = 'Hidden';
  });
  await expect(excelHost.select('Скрытый', 'A1')).rejects.toMatchObject({ code: 'SHEET_HIDDEN' });
});

const typed = (address: string, value: number) =>
  officeHost.byPerson(() =>
    run((context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[value]];
    }),
  );

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 100));

test('a refused watch is told, and the next one tries again', async () => {
  officeBridge.failWhen(() => 0);
  await expect(excelHost.watch(() => undefined)).rejects.toMatchObject({ code: 'FAILED' });
  officeBridge.failWhen(null);
  await (
    await excelHost.watch(() => undefined)
  )();
});

test('the pane hears of edits, of other sheets and of deletion, until it stops listening', async () => {
  const seen: HostChange['type'][] = [];
  const stop = await excelHost.watch(({ type }) => seen.push(type));
  await typed('A1', 1);
  await run((context) => context.workbook.worksheets.add('Другой').activate());
  await run((context) => context.workbook.worksheets.getItem('Другой').delete());
  await aMoment();
  expect(new Set(seen)).toEqual(new Set(['changed', 'activated', 'sheets']));
  const heard = seen.length;
  await stop();
  await typed('A1', 2);
  await aMoment();
  expect(seen).toHaveLength(heard);
});

test('what the add-in writes itself is no change', async () => {
  const seen: HostChange['type'][] = [];
  const stop = await excelHost.watch(({ type }) => seen.push(type));
  await excelHost.apply([{ at: { sheet: 'Лист1', row: 0, column: 0 }, before: null, after: 1 }]);
  await aMoment();
  expect(seen).toEqual([]);
  await stop();
});

test('handlers are added once, however many listen; each hears until it stops by itself', async () => {
  await (
    await excelHost.watch(() => undefined)
  )();
  const before = officeBridge.batches();
  const seen: string[] = [];
  const stops = await Promise.all(['а', 'б'].map((name) => excelHost.watch(() => seen.push(name))));
  expect(officeBridge.batches()).toBe(before);
  await typed('A1', 1);
  await aMoment();
  expect(seen).toEqual(['а', 'б']);
  await stops[0]?.();
  await typed('A1', 2);
  await aMoment();
  expect(seen).toEqual(['а', 'б', 'б']);
  await stops[1]?.();
});

test('settings stay with the workbook', async () => {
  expect(excelHost.setting('нет такой')).toBeNull();
  await excelHost.saveSetting('columns', { term: 'C' });
  expect(excelHost.setting('columns')).toEqual({ term: 'C' });
});

test('a summary cannot replace its protected predecessor behind a refusal: the sentence says so', async () => {
  await run((context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.protection.protect();
  });
  const write = run((context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
  });
  await expect(write).rejects.toMatchObject({ code: 'AccessDenied' });
  const { sheet } = await excelHost.readActiveSheet();
  expect(sheet.name).toBe('Лист1');
});
