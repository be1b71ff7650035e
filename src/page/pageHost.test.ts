import type { HostChange } from '../core/hosts/host';
import { sheetFromText } from '../core/recognition/sheetFromText';
import { valueAt } from '../core/workbook/cell';
import type { Sheet } from '../core/workbook/workbook';
import { fileHost } from '../files/fileHost';
import { inflateNode } from '../xlsx/inflateNode';
import { XlsxError } from '../xlsx/xlsxError';
import { writeXlsx } from '../xlsx/writeXlsx';
import { drawnSheets, pageHost } from './pageHost';
import { createView } from './view';

const PLAN = sheetFromText('№ | Мероприятие | Срок\n1 | Анализ | май\n2 | Семинар | июнь', 'План 2025');
const SECRET: Sheet = { name: 'Тайный', rows: [['x']], visibility: 'hidden' };
const OTHER: Sheet = { name: 'Итоги', rows: [[1, 2], [3, , 4] as Sheet['rows'][number]] };

async function page() {
  const bytes = await writeXlsx({ sheets: [SECRET, PLAN, OTHER] });
  const view = createView(await drawnSheets(bytes));
  const file = fileHost(bytes, { inflate: inflateNode });
  const host = pageHost(file, view, ({ code }) => `Сказано: ${code}`);
  const heard: HostChange['type'][] = [];
  const stop = await host.watch(({ type }) => heard.push(type));
  return { bytes, view, file, host, heard, stop };
}

test('the sheet in view is read, and goes by what a person or a screen chooses', async () => {
  const { host, view, heard } = await page();
  expect((await host.readActiveSheet()).sheet.name).toBe('План 2025');
  view.put({ active: 'Итоги' });
  expect((await host.readActiveSheet()).sheet.name).toBe('Итоги');
  await host.select('План 2025', 'C3');
  expect(view.now()).toMatchObject({
    active: 'План 2025',
    selected: { top: 2, left: 2, bottom: 2, right: 2 },
  });
  expect(await host.selection()).toBe("'План 2025'!C3");
  expect(heard).toEqual(['activated', 'activated']);
  await expect(host.select('Тайный', 'A1')).rejects.toMatchObject({ code: 'SHEET_HIDDEN' });
  await expect(host.select('Нет', 'A1')).rejects.toMatchObject({ code: 'SHEET_GONE' });
});

test('own writes are drawn, told and make the file another one; nothing else does', async () => {
  const { host, view, file, bytes, heard, stop } = await page();
  await host.markCells([{ sheet: 'План 2025', row: 1, column: 2, as: 'error' }]);
  await host.saveSetting('shnor.rules', [1]);
  expect(host.setting('shnor.rules')).toEqual([1]);
  expect([file.bytes() === bytes, view.now().isChanged, heard]).toEqual([true, false, []]);
  const at = { sheet: 'План 2025', row: 1, column: 2 };
  const { undo } = await host.apply([{ at, before: 'май', after: 'Май 2025' }]);
  expect(valueAt(view.now().sheets[1] as Sheet, 1, 2)).toBe('Май 2025');
  expect([view.now().isChanged, heard]).toEqual([true, ['sheets']]);
  await stop();
  await host.takeBack(undo);
  expect(valueAt(view.now().sheets[1] as Sheet, 1, 2)).toBe('май');
  expect(heard).toEqual(['sheets']);
});

test('a value goes into the selected cell, and what stands there is not lost unasked', async () => {
  const { host, view, bytes, file } = await page();
  view.put({ active: 'Итоги', selected: { top: 0, left: 1, bottom: 0, right: 1 } });
  await expect(host.putInActiveCell({ values: [[7]] }, false)).rejects.toMatchObject({
    code: 'OCCUPIED',
    values: { cell: 'B1', found: '2' },
  });
  await expect(host.putInActiveCell({ formula: '=1' }, true)).rejects.toMatchObject({ code: 'UNSUPPORTED' });
  expect(file.bytes()).toBe(bytes);
  view.put({ selected: { top: 1, left: 1, bottom: 1, right: 1 } });
  expect(await host.putInActiveCell({ values: [['да']] }, false)).toMatchObject({
    address: 'Итоги!B2',
    value: 'да',
  });
  expect(await host.readRange('Итоги!A:B')).toEqual([
    [1, 2],
    [3, 'да'],
  ]);
  expect(await host.readRange('Итоги')).toEqual([[]]);
  expect(await host.readRange('Итоги!A1:F9')).toEqual([
    [1, 2, ''],
    [3, 'да', 4],
  ]);
});

test('what a file cannot do is said in its own sentence', async () => {
  const { view, file } = await page();
  const host = pageHost(
    { ...file, apply: () => Promise.reject(new XlsxError('MACROS')) },
    view,
    ({ code }) => `Сказано: ${code}`,
  );
  await expect(host.apply([])).rejects.toMatchObject({
    code: 'FAILED',
    values: { reason: 'Сказано: MACROS' },
  });
});
