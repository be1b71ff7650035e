import { excelHost } from './excelHost';

/** Through the real client: the active cell, ranges as arguments, and the copy without the add-in's functions. */

async function fill(address: string, formulas: unknown[][], active = address): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange(address).formulas = formulas as string[][];
    sheet.getRange(active).select();
    await context.sync();
  });
}

test('a selection is named as a formula names it, a column is read as far as it is used', async () => {
  await fill('B1:B3', [[40], [80], ['нет']], 'B:B');
  expect(await excelHost.selection()).toMatch(/^Лист1!B1?:B/);
  expect(await excelHost.readRange('Лист1!B:B')).toEqual([[40], [80], ['нет']]);
  expect(await excelHost.readRange('Лист1!D:D')).toEqual([[]]);
});

test('a formula goes into an empty cell and shows its value', async () => {
  await fill('A1:A2', [[2], [3]], 'C1');
  expect(await excelHost.putInActiveCell({ formula: '=SUM(A1:A2)' }, false)).toMatchObject({
    address: 'Лист1!C1',
    value: 5,
  });
});

test('a cell that holds something is kept until that is confirmed', async () => {
  await fill('A1', [['важное']], 'A1');
  await expect(excelHost.putInActiveCell({ formula: '=1+1' }, false)).rejects.toMatchObject({
    code: 'OCCUPIED',
    values: { cell: 'A1', found: 'важное' },
  });
  expect(await excelHost.readRange('Лист1!A1')).toEqual([['важное']]);
  expect((await excelHost.putInActiveCell({ formula: '=1+1' }, true)).value).toBe(2);
});

test('values of several cells need room, and texts stay texts', async () => {
  await fill('B2', [['занято']], 'A1');
  const values = [
    ['1.10', 5],
    ['=х', true],
  ];
  await expect(excelHost.putInActiveCell({ values }, false)).rejects.toMatchObject({ code: 'OCCUPIED' });
  await excelHost.putInActiveCell({ values }, true);
  expect(await excelHost.readRange('Лист1!A1:B2')).toEqual(values);
});

describe('formulas of the add-in become values on a copy', () => {
  beforeEach(() => {
    const formula = officeHost.grid.api.getFormula();
    formula.registerFunction('SHNOR.TWICE', (value: unknown) => Number(value) * 2, '');
    formula.registerFunction('SHNOR.PAIR', () => [['да', 7]] as never, '');
  });

  test('spilled cells and native formulas included, the sheet itself stays', async () => {
    await fill('A1:A4', [[21], ['=SHNOR.TWICE(A1)'], ['=A1+1'], ['=SHNOR.PAIR()']]);
    expect(await excelHost.readRange('Лист1!A2:B4')).toEqual([
      [42, ''],
      [22, ''],
      ['да', 7],
    ]);
    expect(await excelHost.freezeFunctions('SHNOR.')).toEqual({ sheet: 'Лист1 (2)', count: 2 });
    await Excel.run(async (context) => {
      const copy = context.workbook.worksheets.getItem('Лист1 (2)').getRange('A1:B4');
      const original = context.workbook.worksheets.getItem('Лист1').getRange('A2');
      copy.load('formulas');
      original.load('formulas');
      await context.sync();
      expect(copy.formulas).toEqual([
        [21, ''],
        [42, ''],
        ['=A1+1', ''],
        ['да', 7],
      ]);
      expect(original.formulas).toEqual([['=SHNOR.TWICE(A1)']]);
    });
  });

  test('a sheet without them gets no copy', async () => {
    await fill('A1', [['=1+1']]);
    expect(await excelHost.freezeFunctions('SHNOR.')).toEqual({ sheet: '', count: 0 });
    expect(officeHost.grid.sheets()).toHaveLength(1);
  });
});

test('functions are offered where Excel has them', () => expect(excelHost.hasFunctions).toBe(true));
