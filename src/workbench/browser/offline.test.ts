import { sampleWorkbook } from '../sample';
import { writeXlsx } from '../../xlsx/writeXlsx';
import { chromiumPath, openStand, type Stand } from './stand';

/** The page without Excel without a network. */

const SLOW = 120_000;
const WAIT = { timeout: 15_000 };

let stand: Stand | undefined;

beforeAll(async () => {
  const path = await chromiumPath();
  if (path) stand = await openStand(path, { query: 'addin/files.html' });
}, SLOW);

afterAll(() => stand?.close());

test(
  'once it was opened it opens without a network, and works with files',
  async () => {
    if (!stand) return console.info('No Chromium here: the browser test did not run.');
    const { page } = stand;
    await page.getByRole('button', { name: 'Открыть файл…' }).waitFor(WAIT);
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
    expect(new URL(scope).pathname).toBe('/addin/');
    await page.waitForFunction(
      async () => (await navigator.serviceWorker.ready).active?.state === 'activated',
    );

    await page.context().setOffline(true);
    expect(
      await page.evaluate(() =>
        fetch('manifest.xml').then(
          () => 'answered',
          () => 'offline',
        ),
      ),
    ).toBe('offline');
    await page.reload();
    const buffer = Buffer.from(await writeXlsx(sampleWorkbook()));
    await page
      .getByLabel('Открыть файл…')
      .and(page.locator('input'))
      .setInputFiles({ name: 'Пример.xlsx', mimeType: '', buffer });
    await page.getByText('Это дорожная карта').waitFor(WAIT);
    for (const [tab, text] of [
      ['Шаблоны', 'Какие листы вставить'],
      ['Формы', 'Формы школ'],
      ['Функции', 'Сравнить школы'],
    ] as const) {
      await page.getByRole('tab', { name: tab, exact: true }).click();
      await page.getByText(text).or(page.getByLabel(text)).first().waitFor(WAIT);
    }
    return undefined;
  },
  SLOW,
);

test('the browser takes it for a page that can be installed', async () => {
  if (!stand) return;
  const { page } = stand;
  await page.context().setOffline(false);
  const client = await page.context().newCDPSession(page);
  const { errors } = await client.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { installabilityErrors } = await client.send('Page.getInstallabilityErrors');
  // A browser of tests opens everything in a window that leaves no traces.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual(
    [],
  );
});

test('the workbench on the same server is not disturbed', async () => {
  if (!stand) return;
  const { page } = stand;
  await page.goto(new URL('/', page.url()).href);
  await page.getByRole('button', { name: 'Открыть пример программы' }).click(WAIT);
  await stand.pane.getByText('Это дорожная карта').waitFor(WAIT);
}, 60_000);
