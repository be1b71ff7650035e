import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleWorkbook } from '../sample';
import { inflateNode } from '../../xlsx/inflateNode';
import { readXlsx } from '../../xlsx/readXlsx';
import { writeXlsx } from '../../xlsx/writeXlsx';
import { axeViolations } from './axeViolations';
import {
  chromiumPath,
  eventually,
  openStand,
  selectedCell,
  shownValue,
  spilledValue,
  typeInto,
  type Stand,
} from './stand';

/** The pane and the workbench around it: accessibility, keyboard, files, shapes of results. */

const SLOW = 120_000;
const WAIT = { timeout: 15_000 };

let folder = '';
let stand: Stand | undefined;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shnor-stand-'));
  const path = await chromiumPath();
  if (!path) return;
  stand = await openStand(path);
  await stand.page.getByRole('button', { name: 'Открыть пример программы' }).click();
  await stand.pane.getByRole('region', { name: '5\u00a0замечаний' }).waitFor(WAIT);
}, SLOW);

afterAll(async () => {
  await stand?.close();
  rmSync(folder, { recursive: true, force: true });
});

const inChromium = (name: string, run: (stand: Stand) => Promise<void>) =>
  test(
    name,
    async () => (stand ? run(stand) : console.info('No Chromium here: the browser test did not run.')),
    SLOW,
  );

function violations({ page }: Stand): Promise<string[]> {
  const frame = page.frames().find((each) => each.url().includes('taskpane.html'));
  if (!frame) throw new Error('no pane');
  return axeViolations(frame);
}

inChromium('F6 goes round ribbon, grid and pane, both ways', async ({ page }) => {
  const place = () =>
    page.evaluate(() => {
      const { activeElement } = document;
      if (activeElement?.tagName === 'IFRAME') return 'pane';
      return activeElement?.closest('#ribbon, #grid')?.id ?? 'nowhere';
    });
  await page.locator('#open').focus();
  for (const expected of ['grid', 'pane', 'ribbon', 'grid']) {
    await page.keyboard.press('F6');
    await eventually(place, expected);
  }
  for (const expected of ['ribbon', 'pane', 'grid']) {
    await page.keyboard.press('Shift+F6');
    await eventually(place, expected);
  }
});

inChromium('every screen is accessible', async (each) => {
  for (const [tab, text] of [
    ['Проверка', 'Это дорожная карта'],
    ['Шаблоны', 'Какие листы вставить'],
    ['Сводка', 'Дата отчёта'],
    ['Функции', 'Сравнить школы'],
  ] as const) {
    await each.pane.getByRole('tab', { name: tab }).click();
    await each.pane.getByText(text).first().waitFor(WAIT);
    // Colours are judged when the tab's line has come to rest.
    await each.page.waitForTimeout(400);
    expect([tab, await violations(each)]).toEqual([tab, []]);
  }
});

inChromium('the pane is used by keyboard alone', async ({ page, pane }) => {
  await pane.getByRole('tab', { name: 'Шаблоны' }).click();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await pane.getByRole('region', { name: '5\u00a0замечаний' }).waitFor(WAIT);
  // Tab leads from the tabs over the columns and the first group to its first issue.
  const focused = () => pane.locator(':focus').textContent();
  for (let step = 0; step < 20 && !(await focused())?.startsWith('C5'); step++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await eventually(() => selectedCell(page), 'Дорожная карта!C5');
});

inChromium('nothing is cut off in a pane of 320 pixels', async ({ page, pane }) => {
  await page.addStyleTag({ content: '.pane { width: 320px !important; }' });
  for (const tab of ['Проверка', 'Шаблоны', 'Сводка', 'Функции']) {
    await pane.getByRole('tab', { name: tab }).click();
    const widths = await pane.locator('main').evaluate((main) => [main.scrollWidth, main.clientWidth]);
    expect([tab, widths[0]]).toEqual([tab, widths[1]]);
  }
});

inChromium(
  'a file that is no workbook is refused with a sentence, and the workbook stays',
  async ({ page }) => {
    const file = join(folder, 'письмо.xlsx');
    writeFileSync(file, 'Уважаемые коллеги!');
    await page.locator('#file').setInputFiles(file);
    await page
      .locator('#message')
      .filter({ hasText: /книга|файл/i })
      .waitFor(WAIT);
    expect(await page.locator('#name').textContent()).toBe('Пример программы.xlsx');
  },
);

inChromium('functions give single values, spilled ranges and errors', async ({ page }) => {
  await page.evaluate(() => undefined);
  await typeInto(page, 'I20', 'Управление, Центр');
  await typeInto(page, 'J20', '=SHNOR.PARTIES(I20)');
  await eventually(() => shownValue(page, 'J20'), 'Управление');
  await eventually(() => spilledValue(page, 'K20'), 'Центр');
  await typeInto(page, 'I21', 'сентябрь 2025');
  await typeInto(page, 'J21', '=SHNOR.TERMEND(I21)');
  await eventually(() => shownValue(page, 'J21'), 45_930);
  await typeInto(page, 'J22', '=SHNOR.GAP(I21)');
  await eventually(() => shownValue(page, 'J22'), '#VALUE!');
});

inChromium('templates of a preset are saved as a file of their own', async ({ page, pane }) => {
  await pane.getByRole('tab', { name: 'Шаблоны' }).click();
  await pane.getByLabel('Готовая программа').selectOption('balagansk');
  const download = page.waitForEvent('download');
  await pane.getByRole('button', { name: 'Сохранить отдельным файлом' }).click();
  const { sheets } = readXlsx(readFileSync(await (await download).path()), { inflate: inflateNode });
  expect(sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Паспорт', 'Дорожная карта', 'Показатели', 'Списки']),
  );
});

inChromium('a saved workbook holds what was opened', async ({ page }) => {
  const file = join(folder, 'Пример.xlsx');
  writeFileSync(file, await writeXlsx(sampleWorkbook()));
  await page.locator('#file').setInputFiles(file);
  await page.locator('#name').filter({ hasText: 'Пример.xlsx' }).waitFor(WAIT);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Сохранить' }).click();
  const saved = await (await download).path();
  const read = (path: string) =>
    readXlsx(readFileSync(path), { inflate: inflateNode, formats: 'all', formulas: true });
  const [before, after] = [read(file), read(saved)];
  expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  expect(plain(after.sheets[0]?.rows)).toEqual(plain(before.sheets[0]?.rows));
  expect(plain(after.sheets[0]?.merges)).toEqual(plain(before.sheets[0]?.merges));
});

inChromium(
  'an inserted roadmap computes days as terms are typed, and takes dates as Russians write them',
  async (each) => {
    const { page, pane } = each;
    await pane.getByRole('tab', { name: 'Шаблоны' }).click();
    await pane.getByLabel('Готовая программа').selectOption('');
    for (const sheet of ['Паспорт', 'Реестр школ', 'Показатели'])
      await pane.getByRole('checkbox', { name: sheet }).uncheck();
    await pane.getByRole('button', { name: 'Вставить лист' }).click();
    await pane.getByText(/^Готово/).waitFor(WAIT);
    await typeInto(page, 'B3', '25.12.2025');
    await typeInto(page, 'C6', 'Семинар');
    await typeInto(page, 'D6', 'Сентябрь – ноябрь 2025');
    await eventually(() => shownValue(page, 'B3'), 46_016);
    await eventually(() => shownValue(page, 'E6'), 45_901);
    await eventually(() => shownValue(page, 'F6'), 45_991);
    await eventually(() => shownValue(page, 'M6'), 'просрочено');
    // A day put over the formula goes before the words.
    await typeInto(page, 'F6', '31.12.2025');
    await eventually(() => shownValue(page, 'M6'), 'в работе');
  },
);
