import { sheetFromText } from '../core/recognition/sheetFromText';
import { LISTS_STAMP, templateWorkbook } from '../core/templates/workbook';
import { cellFormula, valueAt } from '../core/workbook/cell';
import type { Sheet } from '../core/workbook/workbook';
import { lists, templates } from '../templates';
import { inflateNode } from '../xlsx/inflateNode';
import { readXlsx } from '../xlsx/readXlsx';
import { writeXlsx } from '../xlsx/writeXlsx';
import { faultsIn } from '../../tests/xlsx/outsidePrograms';
import { fileHost, type FileHost } from './fileHost';

const PLAN = sheetFromText('№ | Мероприятие | Срок\n1 | Анализ | май\n2 | Семинар | июнь', 'План');
const generated = (text: string): Sheet => ({
  name: 'Сводка',
  rows: [[text]],
  stamp: { id: 'summary/x', version: 1 },
});

const hostOf = async (...sheets: Sheet[]): Promise<FileHost> =>
  fileHost(await writeXlsx({ sheets }), { inflate: inflateNode });
const sheetsOf = (host: FileHost): readonly Sheet[] =>
  readXlsx(host.bytes(), { inflate: inflateNode, formulas: true }).sheets;
const names = (host: FileHost): string[] => sheetsOf(host).map(({ name }) => name);
const set = (...ids: string[]) =>
  templateWorkbook(
    templates.filter(({ id }) => ids.includes(id)),
    lists,
    { locale: 'ru', years: [2025] },
  );

test('reads what a person sees of the file', async () => {
  const host = await hostOf({ name: 'Тайный', rows: [['x']], visibility: 'hidden' }, PLAN);
  expect((await host.readWorkbook()).workbook.sheets.map(({ name }) => name)).toEqual(['План']);
  expect((await host.readActiveSheet()).sheet.name).toBe('План');
});

test('adds sheets under free names, and replaces a stamped one where it stands', async () => {
  const host = await hostOf(generated('первая'), { ...PLAN, rows: [[{ value: 1, formula: '=Сводка!A1' }]] });
  expect(await host.stampedSheets(['summary/x'])).toEqual([
    { name: 'Сводка', stamp: { id: 'summary/x', version: 1 } },
  ]);
  expect(await host.insertSheets({ sheets: [generated('вторая')] })).toEqual([
    { wanted: 'Сводка', name: 'Сводка (2)' },
  ]);
  await host.insertSheets({ sheets: [generated('третья')], replace: ['Сводка'] });
  expect(names(host)).toEqual(['Сводка', 'План', 'Сводка (2)']);
  expect(valueAt(sheetsOf(host)[0] as Sheet, 0, 0)).toBe('третья');
  expect(cellFormula(sheetsOf(host)[1]?.rows[0]?.[0])).toBe('=Сводка!A1');
  expect(faultsIn(host.bytes())).toEqual([]);
});

test('templates come with their lists and names once', async () => {
  const host = await hostOf(PLAN);
  for (const id of ['roadmap', 'schools']) {
    const { sheets, names: named = [] } = set(id);
    await host.insertSheets({ sheets, names: named, once: [LISTS_STAMP.id] });
  }
  expect(names(host)).toEqual(['План', 'Дорожная карта', 'Списки', 'Реестр школ']);
  const { names: known = [] } = readXlsx(host.bytes(), { inflate: inflateNode });
  expect(known.filter(({ name }) => name === 'ShnorListStatuses')).toHaveLength(1);
  expect(new Set(known.map(({ name, sheet }) => `${name} ${sheet}`)).size).toBe(known.length);
  expect(faultsIn(host.bytes())).toEqual([]);
});

test('a stop leaves the file what it was', async () => {
  const host = await hostOf(PLAN);
  const before = host.bytes();
  const task = { signal: { aborted: true } };
  await expect(host.insertSheets({ sheets: [generated('x')] }, task)).rejects.toMatchObject({
    code: 'CANCELLED',
  });
  expect(host.bytes()).toBe(before);
});

test('cells are changed together or not at all, and put back', async () => {
  const host = await hostOf({ ...PLAN, rows: [...PLAN.rows, [{ value: 2, formula: '=1+1' }]] });
  const at = (row: number, column: number) => ({ sheet: 'План', row, column });
  const before = host.bytes();
  const good = { at: at(1, 2), before: 'май', after: 'Май 2025' };
  for (const bad of [
    { at: at(2, 2), before: 'август', after: 'x' },
    { at: at(3, 0), before: 2, after: 3 },
  ])
    await expect(host.apply([good, bad])).rejects.toMatchObject({ code: 'CHANGED' });
  await expect(host.apply([{ ...good, at: { ...good.at, sheet: 'Нет' } }])).rejects.toMatchObject({
    code: 'SHEET_GONE',
  });
  expect(host.bytes()).toBe(before);
  const { undo } = await host.apply([good, { at: at(5, 1), before: null, after: 7 }]);
  expect(valueAt(sheetsOf(host)[0] as Sheet, 1, 2)).toBe('Май 2025');
  expect(valueAt(sheetsOf(host)[0] as Sheet, 5, 1)).toBe(7);
  await host.takeBack(undo);
  expect(valueAt(sheetsOf(host)[0] as Sheet, 1, 2)).toBe('май');
  expect(valueAt(sheetsOf(host)[0] as Sheet, 5, 1)).toBeNull();
  await expect(host.takeBack(undo)).rejects.toMatchObject({ code: 'CHANGED' });
});
