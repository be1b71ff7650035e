import { filledForm } from '../../../tests/collectedForms';
import { writeXlsx } from '../../xlsx/writeXlsx';
import { chromiumPath, eventually, openStand, selectedCell, type Stand } from './stand';

/** Every flow from its first screen to its end with the keyboard alone: the focus never falls to the page itself. */

const SLOW = 240_000;
const WAIT = { timeout: 30_000 };
/** What gives the focus back does so a moment later. */
const SETTLED = 400;
/** More stops than any screen has. */
const MOST_STOPS = 120;

let stand: Stand | undefined;

beforeAll(async () => {
  const path = await chromiumPath();
  if (!path) return;
  stand = await openStand(path);
  const { page, pane } = stand;
  await page.getByRole('button', { name: 'Открыть пример программы' }).click();
  await pane.getByRole('region', { name: 'В этой книге' }).waitFor(WAIT);
}, SLOW);

afterAll(() => stand?.close());

/** What has the focus in the pane, as one reads it: its label, else its text; `body` where nothing has. */
const focused = ({ pane }: Stand): Promise<string> =>
  pane.locator('html').evaluate(() => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) return 'body';
    if (activeElement.role === 'tabpanel') return `screen ${activeElement.getAttribute('aria-labelledby')}`;
    const labels = 'labels' in activeElement ? [...((activeElement as HTMLInputElement).labels ?? [])] : [];
    const named = activeElement.getAttribute('aria-labelledby') ?? '';
    const by = named.split(' ').map((id) => document.getElementById(id)?.textContent ?? '');
    const text = labels.map(({ textContent }) => textContent).join(' ') || activeElement.textContent;
    return activeElement.getAttribute('aria-label') ?? (by.join(' ').trim() || text || activeElement.tagName);
  });

/** Nothing that was pressed takes the focus away with it. */
async function settled(each: Stand): Promise<void> {
  await each.page.waitForTimeout(SETTLED);
  await eventually(async () => (await focused(each)) === 'body', false);
}

/** Goes on with Tab, or back with Shift+Tab, until something of this name has the focus. */
async function goTo(each: Stand, name: RegExp, key = 'Tab'): Promise<void> {
  const seen: string[] = [];
  for (let step = 0; step < MOST_STOPS; step++) {
    const now = await focused(each);
    if (name.test(now)) return;
    seen.push(now);
    await each.page.keyboard.press(key);
  }
  throw new Error(`No stop is called ${String(name)}: ${seen.join(' | ')}`);
}

async function press(each: Stand, name: RegExp, key = 'Enter', way = 'Tab'): Promise<void> {
  await goTo(each, name, way);
  await each.page.keyboard.press(key);
  await settled(each);
}

/** Opens a screen by its tab: Shift+Tab to the tabs, arrows to the one, Enter. */
async function openScreen(each: Stand, name: string): Promise<void> {
  await goTo(each, /^(Шаблоны|Проверка|Формы|Сводка|Функции)$/, 'Shift+Tab');
  await goTo(each, new RegExp(`^${name}$`), 'ArrowRight');
  await each.page.keyboard.press('Enter');
  await settled(each);
}

const inChromium = (name: string, run: (each: Stand) => Promise<void>) =>
  test(
    name,
    async () => {
      if (!stand) return console.info('No Chromium here: the browser test did not run.');
      await stand.pane.getByRole('tab', { name: 'Проверка' }).focus();
      await run(stand);
      expect(stand.complaints).toEqual([]);
    },
    SLOW,
  );

inChromium('the card of the book leads to its screens, and to all issues', async (each) => {
  await openScreen(each, 'Проверка');
  await press(each, /^Просрочено/);
  await each.pane.getByRole('list', { name: 'Что требует внимания' }).waitFor(WAIT);
  await settled(each);
  await openScreen(each, 'Проверка');
  await press(each, /^Замечаний в книге/);
  await each.pane.getByRole('region', { name: /^В книге \d/ }).waitFor(WAIT);
  await settled(each);
  await goTo(each, /^Лист$/, 'ArrowLeft');
  await each.page.keyboard.press('Enter');
  await settled(each);
});

inChromium('check: an issue is gone to, mended, and taken back', async (each) => {
  const { page, pane } = each;
  await openScreen(each, 'Проверка');
  await press(each, /^A9/);
  await eventually(() => selectedCell(page), 'Дорожная карта!A9');
  await press(each, /^Исправить A9/);
  await pane.getByRole('dialog').waitFor(WAIT);
  await settled(each);
  await press(each, /^Исправить$/);
  await pane.getByText(/^Исправлено: \d/).waitFor(WAIT);
  await settled(each);
  await press(each, /^Вернуть как было/);
  await pane.getByText(/^Возвращено как было/).waitFor(WAIT);
  await settled(each);
  await pane.getByRole('button', { name: 'Исправить A9' }).waitFor(WAIT);
  await settled(each);
});

inChromium('a dialog that is left with Escape, a menu, a rule switched off and on', async (each) => {
  const { page, pane } = each;
  await openScreen(each, 'Проверка');
  await press(each, /^Исправить A9/);
  await page.keyboard.press('Escape');
  await settled(each);
  await press(each, /^Правило «Нет срока»/, 'Enter', 'Shift+Tab');
  await press(each, /^Не проверять в этой книге/, 'Enter', 'ArrowDown');
  await goTo(each, /^Почему/);
  await page.keyboard.type('Сроки утвердят позже');
  await press(each, /^Сохранить$/);
  await pane.getByText(/«Нет срока» отключено/).waitFor(WAIT);
  await settled(each);
  await press(each, /^Вернуть$/);
  await pane.getByRole('region', { name: 'Нет срока' }).waitFor(WAIT);
  await settled(each);
});

inChromium('templates: found, looked at, parameters, inserted', async (each) => {
  const { page, pane } = each;
  await openScreen(each, 'Шаблоны');
  await goTo(each, /^Территория/);
  await page.keyboard.type('Заречный округ');
  await goTo(each, /^Что вы хотите вести/);
  await page.keyboard.type('деньги');
  await press(each, /ресурс/i, 'Space');
  for (let length = 'деньги'.length; length > 0; length--) {
    await goTo(each, /^Что вы хотите вести/, 'Shift+Tab');
    await page.keyboard.press('Backspace');
  }
  await settled(each);
  for (const sheet of [/^Паспорт/, /^Реестр школ/, /^Дорожная карта/, /^Показатели/])
    await press(each, sheet, 'Space');
  await press(each, /^Вставить лист/);
  await pane.getByText(/^Готово: лист/).waitFor(WAIT);
  await settled(each);
});

inChromium('summary: created, its sheet opened, the period closed', async (each) => {
  const { pane } = each;
  await openScreen(each, 'Сводка');
  await pane.getByRole('list', { name: 'Что требует внимания' }).waitFor(WAIT);
  await press(each, /^Создать сводку/);
  await pane
    .getByText(/^Готово/)
    .first()
    .waitFor(WAIT);
  await settled(each);
  await press(each, /^Закрыть период/, 'Enter', 'Shift+Tab');
  await pane
    .getByText(/^Готово/)
    .nth(1)
    .waitFor(WAIT);
  await settled(each);
  await press(each, /^Создать сводку/);
  await pane.getByText(/^В книге уже есть/).waitFor(WAIT);
  await settled(each);
  await press(each, /^Заменить$/, 'Enter', 'Shift+Tab');
  await pane
    .getByText(/^Готово/)
    .first()
    .waitFor(WAIT);
  await settled(each);
});

inChromium('functions: found, filled in, put into a cell, taken back', async (each) => {
  const { page, pane } = each;
  await page.evaluate(() => {
    const { workbench } = window as unknown as {
      workbench: {
        api: { getActiveWorkbook(): { getActiveSheet(): { getRange(a: string): { activate(): void } } } };
      };
    };
    workbench.api.getActiveWorkbook().getActiveSheet().getRange('T90').activate();
  });
  await pane.getByRole('tab', { name: 'Проверка' }).focus();
  await openScreen(each, 'Функции');
  await goTo(each, /^Что нужно узнать/);
  await page.keyboard.type('дедлайн');
  await press(each, /^SHNOR\.TERMEND/);
  await goTo(each, /^(срок|term)/i);
  await page.keyboard.type('сентябрь 2025');
  await press(each, /^Вставить в ячейку/);
  await pane.getByText(/^.*T90: /).waitFor(WAIT);
  await settled(each);
  await press(each, /^Вернуть как было/, 'Enter', 'Shift+Tab');
  await pane.getByText(/^В ячейке снова/).waitFor(WAIT);
  await settled(each);
  await press(each, /Все функции/, 'Enter', 'Shift+Tab');
});

inChromium('forms: out; in, one of two files chosen, written', async (each) => {
  const { page, pane } = each;
  await openScreen(each, 'Формы');
  await goTo(each, /^Период/);
  await page.keyboard.type('I полугодие 2025/2026');
  const archive = page.waitForEvent('download');
  await press(each, /^Сделать формы/);
  await archive;
  await settled(each);
  await goTo(each, /^Разослать$/, 'Shift+Tab');
  await press(each, /^Собрать$/, 'Enter', 'ArrowRight');
  const school = { name: 'Заречная школа № 1', code: '' };
  const files = await Promise.all(
    [1, 2].map(async (number) => ({
      name: `форма ${number}.xlsx`,
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(await writeXlsx(filledForm(school, number))),
    })),
  );
  const chooser = page.waitForEvent('filechooser');
  await press(each, /^Выбрать файлы/);
  await (await chooser).setFiles(files);
  await pane.getByRole('button', { name: 'Принять этот файл' }).first().waitFor(WAIT);
  await settled(each);
  await press(each, /^Принять этот файл/);
  await pane.getByRole('button', { name: 'Принять этот файл' }).waitFor({ ...WAIT, state: 'detached' });
  await settled(each);
  await press(each, /^Записать в книгу/);
  await pane.getByText(/^Записано/).waitFor(WAIT);
  await settled(each);
  await press(each, /^Убрать все/, 'Enter', 'Shift+Tab');
});
