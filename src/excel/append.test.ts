import { summaryStamp } from '../core/workbook/stamp';
import type { Appending, TableWrites } from '../core/hosts/host';
import type { Sheet } from '../core/workbook/workbook';
import { cellValue } from '../core/workbook/cell';
import { excelHost } from './excelHost';

/** Gathering rows through the real client. */

const list = (name: string, id: string): Sheet => ({
  name,
  rows: [
    ['Школа', 'Сколько'],
    ['', null],
  ],
  stamp: summaryStamp(id, 1),
});
const writes = (more: Partial<TableWrites>): TableWrites => ({
  sheet: 'Свод',
  isInserted: false,
  cells: [],
  added: { from: 0, rows: [] },
  like: 1,
  table: null,
  ...more,
});
const values = async (name: string) => {
  const { workbook } = await excelHost.readWorkbook();
  return workbook.sheets.find((sheet) => sheet.name === name)?.rows.map((row) => row?.map(cellValue));
};
const FIRST: Appending = {
  insertion: { sheets: [list('Свод', 'collected/x')] },
  tables: [writes({ isInserted: true, added: { from: 1, rows: [['Школа № 1', 10]] } })],
};
const SECOND: Appending = {
  insertion: {
    sheets: [{ name: 'Журнал', rows: [['Файл'], ['a.xlsx']], stamp: summaryStamp('journal', 1) }],
  },
  tables: [
    writes({
      cells: [{ row: 1, column: 1, before: 10, after: 11 }],
      added: { from: 2, rows: [['Школа № 2', 20]] },
    }),
  ],
};

test('rows go into a new sheet, then below it, with generated sheets beside', async () => {
  await excelHost.append(FIRST);
  expect(await values('Свод')).toEqual([
    ['Школа', 'Сколько'],
    ['Школа № 1', 10],
  ]);
  await excelHost.append(SECOND);
  expect(await values('Свод')).toEqual([
    ['Школа', 'Сколько'],
    ['Школа № 1', 11],
    ['Школа № 2', 20],
  ]);
  expect(await values('Журнал')).toEqual([['Файл'], ['a.xlsx']]);
});

test('where sheets cannot be added the rows are put back, and a changed cell refuses all', async () => {
  await excelHost.append(FIRST);
  const stopped = { aborted: false };
  const task = { signal: stopped, onProgress: () => void (stopped.aborted = true) };
  await expect(excelHost.append(SECOND, task)).rejects.toMatchObject({ code: 'CANCELLED' });
  expect(await values('Свод')).toEqual([
    ['Школа', 'Сколько'],
    ['Школа № 1', 10],
  ]);
  expect(await values('Журнал')).toBeUndefined();
  const other = writes({ cells: [{ row: 1, column: 1, before: 5, after: 6 }] });
  await expect(excelHost.append({ ...SECOND, tables: [other] })).rejects.toMatchObject({ code: 'CHANGED' });
  expect(await values('Журнал')).toBeUndefined();
});

const TABLE: Sheet = {
  name: 'Свод',
  rows: [
    ['Школа', 'Сколько', 'Вдвое'],
    ['Школа № 1', 10, { value: 20, formula: '=B2*2' }],
  ],
  tables: [
    {
      name: 'Rows',
      area: { top: 0, left: 0, bottom: 1, right: 2 },
      columns: ['Школа', 'Сколько', 'Вдвое'],
    },
  ],
  stamp: summaryStamp('collected/x', 1),
};
const tableRows = () =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Свод').tables.getItem('Rows').getRange();
    range.load('formulas');
    await context.sync();
    return range.formulas as unknown[][];
  });

test('the table takes in the rows below it, whose formulas go on', async () => {
  await excelHost.insertSheets({ sheets: [TABLE] });
  const rows = [
    ['Школа № 2', 20],
    ['1.10', null, 7],
  ];
  await excelHost.append({
    insertion: { sheets: [] },
    tables: [writes({ added: { from: 2, rows }, formulas: [2] })],
  });
  expect(await tableRows()).toEqual([
    ['Школа', 'Сколько', 'Вдвое'],
    ['Школа № 1', 10, '=B2*2'],
    ['Школа № 2', 20, '=B3*2'],
    ['1.10', '', 7],
  ]);
  const more = writes({ added: { from: 3, rows: [['x']] } });
  await expect(excelHost.append({ insertion: { sheets: [] }, tables: [more] })).rejects.toMatchObject({
    code: 'CHANGED',
    values: { cell: 'A4' },
  });
});

test('rows of hundreds of forms are written in few requests', async () => {
  await excelHost.insertSheets({ sheets: [TABLE] });
  const rows = Array.from({ length: 1200 }, (_, row) =>
    Array.from({ length: 15 }, (_unused, column) => ((row + column) % 3 === 0 ? null : row * column)),
  );
  const sent = officeBridge.batches();
  await excelHost.append({ insertion: { sheets: [] }, tables: [writes({ added: { from: 2, rows } })] });
  // 18,000 cells, 10,000 in a request: as many to look as to write, and a few to find sheet and table.
  expect(officeBridge.batches() - sent).toBeLessThanOrEqual(2 * 2 + 3);
  expect(await tableRows()).toHaveLength(1202);
}, 60_000);
