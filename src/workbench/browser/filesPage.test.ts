import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { sheetFromText } from '../../core/recognition/sheetFromText';
import { valueAt } from '../../core/workbook/cell';
import type { Sheet } from '../../core/workbook/workbook';
import { inflateNode } from '../../xlsx/inflateNode';
import { readXlsx } from '../../xlsx/readXlsx';
import { writeXlsx } from '../../xlsx/writeXlsx';
import { axeViolations } from './axeViolations';
import { chromiumPath, eventually, openStand, type Stand } from './stand';

/** The page without Excel, as somebody with R7 or LibreOffice uses it. */

const SLOW = 120_000;
const WAIT = { timeout: 15_000 };

const INDICATORS = sheetFromText(
  `
  Показатель | Единица | Базовое значение 2024 | План 2025 | План 2026
  Доля школ с низкими результатами | % | 45,5 | 40 | 30
  Доля педагогов | % | 10 | 20 | 30
`,
  'Показатели',
);
const ROADMAP = sheetFromText(
  `
  План мероприятий на 2025-2026 годы
  № | Мероприятие | Сроки | Ответственный | Результат
  1.1 | Создание рабочей группы | Август 2025 | УО | Приказ
  1.2 | Анализ кадров | | ИМЦ | Справка
`,
  'Дорожная карта',
);

let folder = '';
let stand: Stand | undefined;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shnor-page-'));
  writeFileSync(join(folder, 'План.xlsx'), await writeXlsx({ sheets: [INDICATORS, ROADMAP] }));
  const path = await chromiumPath();
  if (path) stand = await openStand(path, { query: 'addin/files.html' });
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

/** Drops files on the page as a file manager does. */
const drop = ({ page }: Stand, name: string, bytes: Uint8Array): Promise<void> =>
  page.evaluate(
    ([text, list]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(list)], text));
      document.body.dispatchEvent(
        new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }),
      );
    },
    [name, [...bytes]] as const,
  );

const selected = ({ page }: Stand): Promise<string | null> =>
  page.locator('[data-selected]').getAttribute('data-selected');

const saved = async ({ page }: Stand): Promise<readonly [name: string, bytes: Uint8Array]> => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Сохранить копию' }).click();
  const file = await download;
  return [file.suggestedFilename(), readFileSync(await file.path())];
};

/** Text of parts by their names. */
const partsOf = (bytes: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]));

inChromium('what is no workbook is refused with a sentence', async (each) => {
  await drop(each, 'письмо.xlsx', new TextEncoder().encode('Уважаемые коллеги!'));
  await each.page.getByText(/^Файл «письмо\.xlsx» не открыт\. /).waitFor(WAIT);
  expect(await axeViolations(each.page.mainFrame())).toEqual([]);
});

inChromium(
  'a dropped file is checked, an issue leads to its cell, and what is mended is saved',
  async (each) => {
    const { page } = each;
    const before = readFileSync(join(folder, 'План.xlsx'));
    await drop(each, 'План.xlsx', before);
    await page.getByText('Это таблица показателей').waitFor(WAIT);

    await page.getByRole('button', { name: /^C2.*45,5/ }).click();
    await eventually(() => selected(each), 'C2');
    await page.getByRole('button', { name: 'Действия' }).click();
    await page.getByRole('menuitem', { name: 'Выделить ячейки цветом' }).click();
    await page.locator('#cell-C2[data-mark=warning]').waitFor(WAIT);

    await page.getByRole('button', { name: 'Исправить C2' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Исправить' }).click();
    await page.getByText(/^Исправлено: 1/).waitFor(WAIT);
    await eventually(
      () => page.locator('#cell-C2').evaluate((cell) => getComputedStyle(cell).textAlign),
      'right',
    );

    const [name, after] = await saved(each);
    expect(name).toBe('План (исправлено).xlsx');
    const { sheets } = readXlsx(after, { inflate: inflateNode });
    expect(valueAt(sheets[0] as Sheet, 1, 2)).toBe(45.5);
    // All that was not touched stays as it was.
    const [old, now] = [partsOf(before), partsOf(after)];
    expect([...now.keys()]).toEqual([...old.keys()]);
    expect([...now].filter(([part, text]) => text !== old.get(part)).map(([part]) => part)).toEqual([
      'xl/worksheets/sheet1.xml',
    ]);
  },
);

inChromium('a tab of the view is what is checked, and keys go through the cells', async (each) => {
  const { page } = each;
  await page.getByRole('tab', { name: 'Дорожная карта' }).click();
  await page.getByText('Это дорожная карта').waitFor(WAIT);
  await page.getByRole('grid').focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'PageDown', 'Home'])
    await page.keyboard.press(key);
  expect(await selected(each)).toBe('A23');
  await page.getByRole('button', { name: /^C4.*не указан срок/ }).click();
  await eventually(() => selected(each), 'C4');
});

inChromium(
  'a summary is a sheet of the file, and is asked about before another file is opened',
  async (each) => {
    const { page } = each;
    await page.getByRole('tab', { name: 'Сводка', exact: true }).click();
    await page.getByRole('button', { name: 'Создать сводку' }).click();
    await page.getByRole('tab', { name: 'Сводка дорожной карты' }).waitFor(WAIT);
    await drop(each, 'План.xlsx', readFileSync(join(folder, 'План.xlsx')));
    await page.getByRole('dialog').getByText('Изменения в файле «План.xlsx» не сохранены.').waitFor(WAIT);
    await page.getByRole('button', { name: 'Отмена' }).click();
    const [, bytes] = await saved(each);
    const { sheets } = readXlsx(bytes, { inflate: inflateNode });
    expect(sheets.map(({ name }) => name)).toEqual(['Показатели', 'Дорожная карта', 'Сводка дорожной карты']);
  },
);

inChromium('a function gives its value to the selected cell', async (each) => {
  const { page } = each;
  await page.getByRole('tab', { name: 'Показатели' }).click();
  await page.getByRole('tab', { name: 'Функции' }).click();
  await page.getByText('Здесь формулы надстройки не вычисляются.').waitFor(WAIT);
  expect(await page.getByRole('button', { name: /без формул SHNOR/ }).count()).toBe(0);
  await page.getByRole('button', { name: /^SHNOR\.GAP/ }).click();
  await page.getByRole('textbox').first().fill('D3:E3');
  await page.locator('#cell-G3').click();
  await page.getByRole('button', { name: 'Вставить значение' }).click();
  await page.getByText(/^Показатели!G3/).waitFor(WAIT);
  await eventually(async () => (await page.locator('#cell-G3').textContent()) !== '', true);
});

inChromium(
  'every screen is accessible, wide and narrow, light and dark, and nothing is cut off',
  async (each) => {
    const { page } = each;
    for (const [width, colorScheme] of [
      [1300, 'light'],
      [360, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 740 });
      await page.emulateMedia({ colorScheme });
      for (const tab of ['Шаблоны', 'Проверка', 'Формы', 'Сводка', 'Функции']) {
        await page.getByRole('tab', { name: tab, exact: true }).click();
        // Colours are judged when the tab's line has come to rest.
        await page.waitForTimeout(400);
        const cut = await page.evaluate(() => document.body.scrollWidth - document.body.clientWidth);
        expect([width, tab, cut, await axeViolations(page.mainFrame())]).toEqual([width, tab, 0, []]);
      }
    }
  },
);

inChromium('licences of what the page is made of are a click away', async ({ page }) => {
  await page.getByRole('tab', { name: 'Функции' }).click();
  await page.getByRole('button', { name: /Все функции/ }).click();
  const address = await page
    .getByRole('link', { name: 'Лицензии сторонних компонентов' })
    .getAttribute('href');
  const text = await (await page.request.get(new URL(address ?? '', page.url()).href)).text();
  for (const name of ['react-dom', '@fluentui/react-components', 'fflate'])
    expect(text).toContain(`\n${name} `);
});

inChromium('the page asks no other machine for anything, and has nothing to complain of', async (each) => {
  expect(each.complaints).toEqual([]);
  expect(each.requests.length).toBeGreaterThan(2);
  expect(each.requests.filter((url) => new URL(url).origin !== new URL(each.page.url()).origin)).toEqual([]);
});
