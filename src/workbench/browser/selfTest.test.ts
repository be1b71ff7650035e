import { behaviours } from '../../selftest/behaviours';
import { chromiumPath, foreignRequests, openStand, type Stand } from './stand';

/** The self-test's page as somebody opens it: here the local host stands in for Excel. */

const SLOW = 120_000;
const WAIT = { timeout: 60_000 };

let stand: Stand | undefined;

beforeAll(async () => {
  const path = await chromiumPath();
  if (path) stand = await openStand(path, { query: '?page=selftest' });
}, SLOW);

afterAll(() => stand?.close());

const inChromium = (name: string, run: (stand: Stand) => Promise<void>) =>
  test(
    name,
    async () => (stand ? run(stand) : console.info('No Chromium here: the browser test did not run.')),
    SLOW,
  );

inChromium('all holds, Excel is named, and the result is text to be copied', async (each) => {
  const { page, pane, complaints } = each;
  await page.getByRole('button', { name: 'Начать с пустой книги' }).click();
  await pane.getByRole('button', { name: 'Проверить' }).click();
  await pane.getByText(`Всё так, как нужно: ${behaviours.length} из ${behaviours.length}.`).waitFor(WAIT);
  expect(await pane.locator('li.held').count()).toBe(behaviours.length);
  const text = await pane.locator('#text').inputValue();
  expect(text).toContain('16.0.14332.20000');
  expect(text).toContain('✓ batch-stops');
  await pane.getByRole('button', { name: 'Скопировать итог' }).click();
  await pane.getByText('Итог скопирован').waitFor(WAIT);
  expect(complaints).toEqual([]);
  expect(foreignRequests(each)).toEqual([]);
});

inChromium('what does not hold is seen', async ({ page, pane }) => {
  // The first check's own batch fails with another error than the one it expects.
  await page.evaluate(() => {
    interface Hooks {
      bridge(): { failWhen(failAt: (batch: number) => number | undefined): void };
    }
    // Two batches look whether the workbook is empty, two prepare the check's sheet.
    (window as unknown as Hooks).bridge().failWhen((batch) => (batch === 5 ? 0 : undefined));
  });
  await pane.getByRole('button', { name: 'Проверить' }).click();
  await pane.getByText(`Не так, как нужно: 1 свойство из ${behaviours.length}.`).waitFor(WAIT);
  expect(await pane.locator('li').first().textContent()).toContain('GeneralException');
  expect(await pane.locator('#text').inputValue()).toContain('✗ sheet-name-taken');
});

inChromium('a workbook with data is left alone', async ({ page, pane }) => {
  await page.evaluate(() => {
    interface Hooks {
      workbench: {
        api: {
          getActiveWorkbook(): {
            getActiveSheet(): { getRange(address: string): { setValue(value: string): void } };
          };
        };
      };
    }
    const { api } = (window as unknown as Hooks).workbench;
    api.getActiveWorkbook().getActiveSheet().getRange('A1').setValue('важное');
  });
  await pane.getByRole('button', { name: 'Проверить' }).click();
  await pane.getByText('В этой книге уже есть данные').waitFor(WAIT);
  expect(await pane.locator('li').count()).toBe(0);
});
