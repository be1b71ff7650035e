import { MAX_ROWS_READ } from '../core/hosts/host';
import { valueAt, cellFormat } from '../core/workbook/cell';
import { excelHost } from './excelHost';

/** Through the real client: what Excel holds becomes the Workbook value. */

async function fill(write: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    write(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
  });
}

test('values, dates, errors, gaps and merged cells', async () => {
  await fill((sheet) => {
    sheet.getRange('B2:E2').numberFormat = [['General', 'dd.mm.yyyy', '0%', '0.00']];
    sheet.getRange('B2:E3').formulas = [
      ['текст', 44058, 0.5, 1.25],
      ['', true, '=1/0', ''],
    ];
    sheet.getRange('B3:C3').merge(false);
    sheet.getRange('B5:D5').merge(false);
  });
  const { sheet, rowsLeftOut } = await excelHost.readActiveSheet();
  expect(sheet.name).toBe('Лист1');
  expect(rowsLeftOut).toBe(0);
  expect(sheet.rows[1]).toEqual([
    undefined,
    'текст',
    { value: 44058, format: { numberFormat: 'dd.mm.yyyy' } },
    { value: 0.5, format: { numberFormat: '0%' } },
    1.25,
  ]);
  expect(sheet.rows[2]?.[3]).toEqual({ value: { error: '#DIV/0!' }, formula: '=1/0' });
  expect(sheet.merges).toEqual([{ top: 2, left: 1, bottom: 2, right: 2 }]);
});

test('an empty sheet is an empty value', async () => {
  const { sheet } = await excelHost.readActiveSheet();
  expect(sheet.rows.filter(Boolean)).toEqual([]);
});

test('one sync lists the sheets, one finds the used areas, one brings all cells', async () => {
  await fill((sheet, context) => {
    sheet.getRange('A1').values = [['первый']];
    context.workbook.worksheets.add('Второй').getRange('C3').values = [['второй']];
    const hidden = context.workbook.worksheets.add('Скрытый');
    hidden.getRange('A1').values = [['не виден']];
    hidden.visibility = 'Hidden';
  });
  const before = officeBridge.batches();
  const { workbook } = await excelHost.readWorkbook();
  expect(officeBridge.batches() - before).toBe(3);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Лист1', 'Второй']);
  expect(workbook.sheets[1] && valueAt(workbook.sheets[1], 2, 2)).toBe('второй');
});

test('a sheet of 100,000 rows is read as far as tables of programmes reach, and says so', async () => {
  const [sheet] = officeHost.grid.sheets();
  if (!sheet) throw new Error('no sheet');
  const rows = 100_000;
  const cells = Array.from({ length: rows }, (_, row) => [
    { v: row, t: 2 },
    { v: `строка ${row}`, t: 1 },
  ]);
  officeHost.grid.write(sheet, { top: 0, left: 0, bottom: rows - 1, right: 1 }, cells);
  const shares: number[] = [];
  const reading = await excelHost.readWorkbook({ onProgress: (share) => shares.push(share) });
  expect(reading.rowsLeftOut).toBe(rows - MAX_ROWS_READ);
  const [read] = reading.workbook.sheets;
  expect(read?.rows).toHaveLength(MAX_ROWS_READ);
  expect(read && valueAt(read, MAX_ROWS_READ - 1, 1)).toBe(`строка ${MAX_ROWS_READ - 1}`);
  expect(shares.at(-1)).toBe(1);
  expect([...shares].sort((a, b) => a - b)).toEqual(shares);
}, 60_000);

test('what stands beyond all tables is not brought, nor what is empty before it', async () => {
  await fill((sheet) => {
    sheet.getRange('A1:A9').values = Array.from({ length: 9 }, (_, row) => [row]);
    sheet.getRange('XFD1:XFD9').values = Array.from({ length: 9 }, () => ['край']);
  });
  const before = officeBridge.batches();
  const { workbook, rowsLeftOut } = await excelHost.readWorkbook();
  expect(officeBridge.batches() - before).toBe(3);
  expect(workbook.sheets[0]?.rows).toEqual(Array.from({ length: 9 }, (_, row) => [row]));
  expect(rowsLeftOut).toBe(0);
});

test('a sheet with nothing but what stands beyond all tables is read as empty', async () => {
  await fill((sheet) => (sheet.getRange('XFD1').values = [['край']]));
  const { workbook, rowsLeftOut } = await excelHost.readWorkbook();
  expect([workbook.sheets[0]?.rows, rowsLeftOut]).toEqual([[], 0]);
});

test('reading can be stopped', async () => {
  await fill((sheet) => (sheet.getRange('A1').values = [['а']]));
  await expect(excelHost.readWorkbook({ signal: { aborted: true } })).rejects.toMatchObject({
    code: 'CANCELLED',
  });
});

test('equal formats are one object', async () => {
  await fill((sheet) => {
    sheet.getRange('A1:A3').numberFormat = [['dd.mm.yyyy']];
    sheet.getRange('A1:A3').values = [[44058], [44059], [44060]];
  });
  const { sheet } = await excelHost.readActiveSheet();
  expect(cellFormat(sheet.rows[0]?.[0])).toBe(cellFormat(sheet.rows[2]?.[0]));
});

test('formulas with what they show, and texts that only look like one', async () => {
  await fill((sheet) => {
    sheet.getRange('A1:A4').formulas = [[40], ['=A1/80'], ['=""'], ["'=A1+1"]];
    sheet.getRange('A2').numberFormat = [['0%']];
  });
  const { sheet } = await excelHost.readActiveSheet();
  expect(sheet.rows.map((row) => row?.[0])).toEqual([
    40,
    { value: 0.5, formula: '=A1/80', format: { numberFormat: '0%' } },
    { value: '', formula: '=""' },
    '=A1+1',
  ]);
});
