import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { filledForm, schoolsOf } from '../../../tests/collectedForms';
import { rootPath } from '../../../tests/generated';
import { sheetFromText } from '../../core/recognition/sheetFromText';
import { writeXlsx } from '../../xlsx/writeXlsx';
import { sampleWorkbook } from '../sample';
import { chromiumPath } from './stand';

/** The page without Excel, opened by a double click in the folder that it lies in: no server, no workers, no store. */

const SLOW = 240_000;
const WAIT = { timeout: 30_000 };
/** More than are read without workers where there are some. */
const MANY = 25;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let browser: Browser | undefined;

beforeAll(async () => {
  const executablePath = await chromiumPath();
  if (executablePath)
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}, SLOW);

afterAll(() => browser?.close());

test(
  'files are opened, checked, summed up, saved, and many forms are read',
  async () => {
    if (!browser) return console.info('No Chromium here: the browser test did not run.');
    const page = await browser.newPage({ locale: 'ru-RU' });
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await page.goto(pathToFileURL(rootPath('dist/addin/files.html')).href);

    const schools = schoolsOf(MANY);
    const register = sheetFromText(
      ['Школа | Код школы | Статус', ...schools.map(({ name, code }) => `${name} | ${code} | ШНОР`)].join(
        '\n',
      ),
      'Реестр',
    );
    const [roadmap, indicators] = sampleWorkbook().sheets;
    if (!roadmap || !indicators) throw new Error('no sample');
    const buffer = Buffer.from(await writeXlsx({ sheets: [roadmap, indicators, register] }));
    await page
      .getByLabel('Открыть файл…')
      .and(page.locator('input'))
      .setInputFiles({ name: 'Программа.xlsx', mimeType: XLSX, buffer });
    await page.getByText('Это дорожная карта').waitFor(WAIT);
    await page.getByRole('region', { name: 'В этой книге' }).waitFor(WAIT);

    await page.getByRole('tab', { name: 'Сводка' }).click();
    await page.getByRole('button', { name: 'Создать сводку' }).click();
    await page
      .getByText(/^Готово/)
      .first()
      .waitFor(WAIT);

    await page.getByRole('tab', { name: 'Формы' }).click();
    await page.getByRole('tab', { name: 'Собрать' }).click();
    const files = await Promise.all(
      schools.map(async (school, number) => ({
        name: `${school.code}.xlsx`,
        mimeType: XLSX,
        buffer: Buffer.from(await writeXlsx(filledForm(school, number))),
      })),
    );
    await page.locator('#screen input[type=file]').first().setInputFiles(files);
    await page.getByText(new RegExp(`^${MANY}\\s(файл|файла|файлов)$`)).waitFor(WAIT);

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Сохранить копию' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
    return expect(complaints).toEqual([]);
  },
  SLOW,
);
