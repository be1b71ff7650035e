import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Download } from 'playwright-core';
import { PERIOD, SCHOOL_FORM, filledForm, withCells } from '../../../tests/collectedForms';
import { hasLibreOffice, savedByLibreOffice } from '../../../tests/xlsx/outsidePrograms';
import { readForms } from '../../core/collection/readForm';
import { readTemplate } from '../../core/templates/readTemplate';
import { cellValue } from '../../core/workbook/cell';
import type { CellValue } from '../../core/workbook/workbook';
import { inflateNode } from '../../xlsx/inflateNode';
import { readXlsx } from '../../xlsx/readXlsx';
import { writeXlsx } from '../../xlsx/writeXlsx';
import { chromiumPath, openStand, type Stand } from './stand';

/** Forms of the sample's schools: out, filled, in, one sent back, corrected, in again. */

const SLOW = 240_000;
const WAIT = { timeout: 30_000 };

let stand: Stand | undefined;

beforeAll(async () => {
  const path = await chromiumPath();
  if (path) stand = await openStand(path);
}, SLOW);

afterAll(() => stand?.close());

const bytesOf = async (download: Download): Promise<Uint8Array> =>
  new Uint8Array(readFileSync(await download.path()));

/** A form with the same answer in every line for figures, as whoever filled it in saves it. */
async function filled(form: Uint8Array, part: number, whole: number, isByLibreOffice: boolean) {
  const workbook = readXlsx(form, { inflate: inflateNode, formulas: true, formats: 'all' });
  const [sheet, ...others] = workbook.sheets;
  const reading = sheet && readTemplate(sheet, SCHOOL_FORM);
  const [numerator, denominator] = ['numerator', 'denominator'].map((id) => reading?.columns.get(id) ?? 0);
  const entries = (reading?.rows ?? [])
    .filter(({ cells }) => cellValue(cells.get('block')) !== 'Дорожная карта')
    .flatMap(({ row }): [number, number, CellValue][] => [
      [row, numerator ?? 0, part],
      [row, denominator ?? 0, whole],
    ]);
  if (!sheet || entries.length === 0) throw new Error('the form asks for no figures');
  const bytes = await writeXlsx({ ...workbook, sheets: [withCells(sheet, entries), ...others] });
  return isByLibreOffice && hasLibreOffice ? savedByLibreOffice(bytes) : bytes;
}

const workbookIn = ({ page }: Stand): Promise<Record<string, readonly (readonly unknown[])[]>> =>
  page.evaluate(() => {
    const { workbench } = window as unknown as {
      workbench: {
        api: {
          getActiveWorkbook(): {
            getSheets(): {
              getSheetName(): string;
              getDataRange(): { getValues(): unknown[][] };
            }[];
          };
        };
      };
    };
    return Object.fromEntries(
      workbench.api
        .getActiveWorkbook()
        .getSheets()
        .map((sheet) => [sheet.getSheetName(), sheet.getDataRange().getValues()]),
    );
  });

test(
  'forms go out, come back, are taken in, one is sent back, corrected, and nothing is taken twice',
  async () => {
    if (!stand) return console.info('No Chromium here: the browser test did not run.');
    const { page, pane } = stand;
    await page.getByRole('button', { name: 'Открыть пример программы' }).click();
    await pane.getByText('Это дорожная карта').waitFor(WAIT);
    await pane.getByRole('tab', { name: 'Формы' }).click();

    // Out.
    await pane.getByLabel(/^Период/).fill(PERIOD);
    const archive = page.waitForEvent('download');
    await pane.getByRole('button', { name: 'Сделать формы' }).click();
    const forms = Object.entries(unzipSync(await bytesOf(await archive))).filter(([name]) =>
      name.endsWith('.xlsx'),
    );
    expect(forms).toHaveLength(4);
    const [first, second, third] = forms.map(([, bytes]) => bytes);
    if (!first || !second || !third) throw new Error('no forms');
    const kinds = { templates: [SCHOOL_FORM], migrations: [] };
    const schoolOf = (form: Uint8Array): string =>
      readForms(readXlsx(form, { inflate: inflateNode }), kinds)[0]?.school ?? '';

    // In: two that are right, one of them saved by another program, and one with parts above the whole.
    const send = (...files: [name: string, bytes: Uint8Array][]) =>
      pane
        .locator('input[type=file]')
        .first()
        .setInputFiles(
          files.map(([name, bytes]) => ({
            name,
            mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
            buffer: Buffer.from(bytes),
          })),
        );
    const sent: [string, Uint8Array][] = [
      ['ответ.xlsx', await filled(first, 10, 40, true)],
      ['форма (2).xlsx', await filled(second, 20, 50, false)],
      ['от завуча.xlsx', await filled(third, 90, 60, false)],
    ];
    await pane.getByRole('tab', { name: 'Собрать' }).click();
    await send(...sent);
    await pane.getByText(/^3\sфайла/).waitFor(WAIT);
    await pane
      .getByRole('region', { name: /возвращено/i })
      .getByText(schoolOf(third))
      .waitFor(WAIT);
    await pane.getByRole('region', { name: /^Не сдали: 2/ }).waitFor(WAIT);

    // Back to the school: its own workbook with what is wrong.
    const returning = page.waitForEvent('download');
    await pane.getByRole('button', { name: /^Вернуть школам: 1/ }).click();
    const returned = unzipSync(await bytesOf(await returning));
    expect(Object.keys(returned)).toEqual(['от завуча.xlsx', 'Письма.txt']);
    const back = readXlsx(returned['от завуча.xlsx'] ?? new Uint8Array(), { inflate: inflateNode });
    expect(back.sheets[0]?.name).toBe('Замечания');

    await pane.getByRole('button', { name: 'Записать в книгу' }).click();
    await pane.getByText(/^Записано/).waitFor(WAIT);
    const once = await workbookIn(stand);
    expect(Object.keys(once)).toEqual(expect.arrayContaining(['Дорожная карта', 'Журнал', 'Кто не сдал']));
    const rowsOf = (sheets: typeof once, school: string): number =>
      Object.entries(sheets)
        .filter(([name]) => !['Журнал', 'Кто не сдал'].includes(name))
        .flatMap(([, rows]) => rows)
        .filter((row) => row.includes(school) && row.includes(PERIOD)).length;
    expect(rowsOf(once, schoolOf(first))).toBeGreaterThan(0);
    expect(rowsOf(once, schoolOf(third))).toBe(0);
    expect(JSON.stringify(once['Кто не сдал'])).toContain(schoolOf(third));

    // Corrected: its rows come, those of the others stay as they are.
    const corrected: [string, Uint8Array] = ['исправлено.xlsx', await filled(third, 30, 60, true)];
    await send(corrected);
    await pane.getByRole('region', { name: /^Не сдали: 1/ }).waitFor(WAIT);
    await pane.getByRole('button', { name: 'Записать в книгу' }).click();
    await pane.getByText(/^Записано/).waitFor(WAIT);
    const twice = await workbookIn(stand);
    expect(Object.keys(twice)).toEqual(Object.keys(once));
    expect(rowsOf(twice, schoolOf(first))).toBe(rowsOf(once, schoolOf(first)));
    expect(rowsOf(twice, schoolOf(third))).toBe(rowsOf(once, schoolOf(second)));
    expect(JSON.stringify(twice['Кто не сдал'])).not.toContain(schoolOf(third));

    // Once more the same: there is nothing new.
    await pane.getByRole('button', { name: 'Убрать все' }).click();
    await send(...sent.slice(0, 2), corrected);
    await pane.getByText(/^Нового нет/).waitFor(WAIT);
    expect(stand.complaints).toEqual([]);
  },
  SLOW,
);

test(
  'many files are read by workers of the pane, every one is accounted for, and no worker stays',
  async () => {
    if (!stand) return console.info('No Chromium here: the browser test did not run.');
    const { page, pane } = stand;
    const before = page.workers().length;
    const started: string[] = [];
    page.on('worker', (worker) => started.push(worker.url()));
    await pane.getByRole('button', { name: 'Убрать все' }).click();
    const form = await writeXlsx(filledForm({ name: 'Школа № 1', code: '000001' }, 1));
    const files = Array.from({ length: 60 }, (_, index) => ({
      name: `файл ${index}.xlsx`,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(index % 3 === 0 ? form.subarray(0, 900 + index) : form),
    }));
    await pane.locator('input[type=file]').first().setInputFiles(files);
    await pane.getByText(/^60\sфайлов/).waitFor(WAIT);
    expect(await pane.getByRole('region', { name: /не прочитано/i }).innerText()).toMatch(/\b20\b/);
    expect(started.length).toBeGreaterThan(0);
    for (let tries = 0; page.workers().length > before && tries < 50; tries++) await page.waitForTimeout(100);
    expect(page.workers().length).toBe(before);
  },
  SLOW,
);
