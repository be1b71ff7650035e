import {
  chromiumPath,
  eventually,
  foreignRequests,
  openStand,
  selectedCell,
  shownValue,
  typeInto,
  type Stand,
} from './stand';

/** The main job, as somebody without Excel does it: sample, check, jump, mend, summary, formula. */

const SLOW = 120_000;
const WAIT = { timeout: 15_000 };

let stand: Stand | undefined;

beforeAll(async () => {
  const path = await chromiumPath();
  if (path) stand = await openStand(path);
}, SLOW);

afterAll(() => stand?.close());

test(
  'a coordinator checks the sample, mends it, writes the summary and types a formula',
  async () => {
    if (!stand) return console.info('No Chromium here: the browser test did not run.');
    const { page, pane } = stand;
    await page.getByRole('button', { name: 'Открыть пример программы' }).click();

    // Recognised and checked.
    await pane.getByText('Это дорожная карта').waitFor(WAIT);
    await pane.getByText('10 мероприятий, 3 раздела').waitFor(WAIT);
    await pane.getByRole('region', { name: '5\u00a0замечаний' }).waitFor(WAIT);

    // An issue leads to its cell.
    await pane.getByRole('button', { name: /C5.*Сбор данных о кадрах/ }).click();
    await eventually(() => selectedCell(page), 'Дорожная карта!C5');

    // Mended, the issue goes by itself.
    await typeInto(page, 'C5', 'Март 2026');
    await pane.getByRole('region', { name: '4\u00a0замечания' }).waitFor(WAIT);
    expect(await pane.getByRole('button', { name: /C5/ }).count()).toBe(0);

    // The summary of a day, with numbers that are known by hand.
    await page.getByRole('button', { name: 'Сводка' }).click();
    await pane.getByLabel('Дата отчёта').fill('01.12.2025');
    await pane.getByRole('button', { name: 'Создать сводку' }).click();
    await pane.getByText(/^Готово: «Сводка дорожной карты», /).waitFor(WAIT);
    await eventually(() => shownValue(page, 'A1'), 'Сводка дорожной карты');
    expect(await shownValue(page, 'B11')).toBe(4);
    expect(await shownValue(page, 'B13')).toBe(1);
    await eventually(() => shownValue(page, 'B17'), 10);

    // A second one asks first.
    await pane.getByRole('button', { name: 'Создать сводку' }).click();
    await pane.getByRole('button', { name: 'Заменить' }).click();
    await pane.getByText(/^Готово: «Сводка дорожной карты», /).waitFor(WAIT);

    // A function of the methodist in the formula bar.
    await typeInto(page, 'K1', '50');
    await typeInto(page, 'K2', '100');
    await typeInto(page, 'L1', '=SHNOR.RATIO(K1:K2,0.5)');
    await eventually(() => shownValue(page, 'L1'), 2);

    expect(stand.complaints).toEqual([]);
    expect(foreignRequests(stand)).toEqual([]);
  },
  SLOW,
);
