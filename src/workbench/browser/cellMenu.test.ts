import { axeViolations } from './axeViolations';
import { chromiumPath, openStand, type Stand } from './stand';

/** What Excel's menu of a cell asks; the workbench has it beside the buttons of its ribbon. */

const SLOW = 120_000;
const WAIT = { timeout: 15_000 };

let stand: Stand | undefined;

beforeAll(async () => {
  const path = await chromiumPath();
  if (!path) return;
  stand = await openStand(path);
  await stand.page.getByRole('button', { name: 'Открыть пример программы' }).click();
  await stand.pane.getByRole('region', { name: '5\u00a0замечаний' }).waitFor(WAIT);
}, SLOW);

afterAll(() => stand?.close());

test(
  'both questions are answered in the pane about the selected row, from any screen',
  async () => {
    if (!stand) return console.info('No Chromium here: the browser test did not run.');
    const { page, pane, complaints } = stand;
    const ask = (name: string) => page.getByRole('button', { name, exact: true }).click();
    const accessible = async () => {
      const frame = page.frames().find((each) => each.url().includes('taskpane.html'));
      expect(frame && (await axeViolations(frame))).toEqual([]);
    };
    const issue = pane.locator('button[data-issue]').first();
    await issue.click();
    await ask('Что это за срок?');
    await pane.getByRole('heading', { name: /^Срок в ячейке [A-Z]+\d+$/ }).waitFor(WAIT);
    await accessible();
    await pane.getByRole('tab', { name: 'Сводка' }).click();
    await ask('Проверить строку');
    await pane.getByRole('heading', { name: /^Строка \d+$/ }).waitFor(WAIT);
    await pane.getByText(/^Показано \d из 5\. Показать все$/).waitFor(WAIT);
    await accessible();
    await pane.getByRole('button', { name: 'Закрыть', exact: true }).click();
    await pane.getByRole('region', { name: '5\u00a0замечаний' }).waitFor(WAIT);
    expect(await pane.locator('#screen').evaluate((screen) => screen === document.activeElement)).toBe(true);
    expect(complaints).toEqual([]);
  },
  SLOW,
);
