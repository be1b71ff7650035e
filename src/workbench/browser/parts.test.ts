import { chromiumPath, eventually, openStand, type Stand } from './stand';

/** Parts of the pane that are loaded when they are needed. */

const SLOW = 120_000;
const WAIT = { timeout: 15_000 };

let stand: Stand | undefined;

beforeAll(async () => {
  const path = await chromiumPath();
  if (path) stand = await openStand(path);
}, SLOW);

afterAll(() => stand?.close());

const inChromium = (name: string, run: (stand: Stand) => Promise<void>) =>
  test(
    name,
    async () => (stand ? run(stand) : console.info('No Chromium here: the browser test did not run.')),
    SLOW,
  );

const nameOf = (url: string): string => new URL(url).pathname.replace('/addin/', '');

inChromium('before the first screen the pane asks for what is counted, and nothing else', async (each) => {
  const { firstLoad } = await import('../../../scripts/firstLoad.mjs');
  const counted = new Set(firstLoad('taskpane').map(({ name }) => name));
  const { page, pane } = each;
  const asked: string[] = [];
  // What belongs to the reading of the workbook is held back: the first screen has to do without it.
  let hold = (): void => undefined;
  const held = new Promise<void>((resolve) => (hold = resolve));
  await page.route('**/addin/*.js', async (route) => {
    const name = nameOf(route.request().url());
    asked.push(name);
    if (!counted.has(name)) await held;
    await route.continue();
  });
  await page.getByRole('button', { name: 'Открыть пример программы' }).click();
  await pane.getByRole('button', { name: 'Проверить лист' }).waitFor(WAIT);
  hold();
  expect([...new Set(asked)].filter((name) => counted.has(name)).sort()).toEqual(
    [...counted].filter((name) => name.endsWith('.js')).sort(),
  );
  await pane.getByRole('region', { name: '5\u00a0замечаний' }).waitFor(WAIT);
  await page.unroute('**/addin/*.js');
});

inChromium('a screen that cannot be loaded is a sentence and a way to try again', async ({ page, pane }) => {
  await page.route('**/addin/screen-templates.*.js', (route) => route.abort());
  await pane.getByRole('tab', { name: 'Шаблоны' }).click();
  await pane.getByText(/^Этот раздел не загрузился/).waitFor(WAIT);
  await pane.getByRole('button', { name: 'Повторить' }).click();
  await pane.getByRole('button', { name: 'Повторить', disabled: false }).waitFor(WAIT);
  await page.unroute('**/addin/screen-templates.*.js');
  await pane.getByRole('button', { name: 'Повторить' }).click();
  await pane.getByText('Какие листы вставить').waitFor(WAIT);
  const focused = () => pane.locator(':focus').getAttribute('id');
  await eventually(focused, 'screen');
});

inChromium('what was entered is there when one comes back', async ({ pane }) => {
  await pane.getByLabel('Территория').fill('Заречный округ');
  for (const tab of ['Функции', 'Сводка', 'Формы', 'Шаблоны'])
    await pane.getByRole('tab', { name: tab }).click();
  expect(await pane.getByLabel('Территория').inputValue()).toBe('Заречный округ');
});
