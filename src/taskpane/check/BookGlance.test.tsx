import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { fillSheet, show } from '../../../tests/pane';

/** The card of the whole book on the first screen, on the real Office.js client. */

const WAIT = { timeout: 30_000 };
const PATIENCE = 90_000;

const ROADMAP = `
  План мероприятий на 2020-2021 годы
  № | Мероприятие | Сроки | Ответственный | Результат | Отметка о выполнении
  1.1 | Создание рабочей группы | Август 2020 | УО | Приказ | выполнено
  1.2 | Анализ кадров | Сентябрь 2020 | ЦРО | Справка |
  1.3 | Семинар | Октябрь 2020 | ЦРО | 2 семинара |
`;
const INDICATORS = `
  Показатель | Единица | Базовое значение 2020 | План 2021 | Факт 2021
  Доля школ с низкими результатами | % | 45,5 | 40,5 | 50
`;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
});
afterEach(cleanup);

const card = () => screen.findByRole('region', { name: 'В этой книге' }, WAIT);
const lines = async (): Promise<(string | null)[]> =>
  within(await card())
    .getAllByRole('button')
    .map(({ textContent }) => textContent);

test(
  'the first screen says how the whole book stands, and each line leads to where it is dealt with',
  async () => {
    await fillSheet(ROADMAP);
    await fillSheet(INDICATORS, 'Показатели');
    show('check');
    const said = await lines();
    expect(said[0]).toBe('Просрочено 2\u00a0мероприятия Чьи?');
    expect(said).toContain('Не найдено: реестр школ Вставить');
    expect(said).toContainEqual(expect.stringMatching(/^Замечаний в книге: \d+, здесь: \d+ Показать$/));

    fireEvent.click(screen.getByRole('button', { name: /^Замечаний в книге/ }));
    await screen.findByRole('region', { name: /^В книге 2/ }, WAIT);
    expect(document.activeElement?.id).toBe('tab-book');
    // All issues stand below: the card does not say them again.
    expect((await lines()).filter((line) => line?.startsWith('Замечаний'))).toEqual([]);

    fireEvent.click(screen.getByRole('button', { name: /^Не найдено/ }));
    await screen.findByText('Какие листы вставить', {}, WAIT);
    const chosen = screen
      .getAllByRole('checkbox')
      .filter((box) => (box as HTMLInputElement).checked)
      .map((box) => (box as HTMLInputElement).labels?.[0]?.textContent);
    expect(chosen).toEqual(['Реестр школ']);
  },
  PATIENCE,
);

test(
  'late events lead to the summary that says whose they are; the card follows what is edited',
  async () => {
    await fillSheet(ROADMAP);
    show('check');
    expect((await lines())[0]).toBe('Просрочено 2\u00a0мероприятия Чьи?');
    await officeHost.byPerson(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('F4').values = [['выполнено']];
        await context.sync();
      }),
    );
    await waitFor(async () => expect((await lines())[0]).toBe('Просрочено 1\u00a0мероприятие Чьи?'), WAIT);
    fireEvent.click(within(await card()).getByRole('button', { name: /^Просрочено/ }));
    const list = within(await screen.findByRole('list', { name: 'Что требует внимания' }, WAIT));
    expect(list.getAllByRole('listitem')[0]?.textContent).toBe('Просрочено: 1ЦРО (1)');
  },
  PATIENCE,
);

test(
  'a workbook without a table of ours has no card: the sentence below says what to do',
  async () => {
    await fillSheet('Уважаемые коллеги! | Просим | направить | сведения');
    show('check');
    await screen.findByText(/нет таблицы программы/, {}, WAIT);
    expect(screen.queryByRole('region', { name: 'В этой книге' })).toBeNull();
  },
  PATIENCE,
);

test(
  'a sheet that is not in view and was not read to its end: that is said, and nothing is missed in it',
  async () => {
    await fillSheet(ROADMAP);
    await fillSheet('Приложение | Текст', 'Длинный');
    const long = officeHost.grid.sheets().find((sheet) => sheet.getSheetName() === 'Длинный');
    if (!long) throw new Error('no sheet');
    officeHost.grid.write(long, { top: 99_999, left: 0, bottom: 99_999, right: 0 }, [[{ v: 'конец', t: 1 }]]);
    show('check');
    within(await card()).getByText(/прочитана не целиком/);
    expect((await lines()).filter((line) => line?.startsWith('Не найдено'))).toEqual([]);
    expect(screen.queryByText(/Лист очень длинный/)).toBeNull();
  },
  PATIENCE,
);

test(
  'where nothing of the book asks for anything, and what is wrong stands below, there is no card',
  async () => {
    await fillSheet(`
      План мероприятий на 2020-2021 годы
      № | Мероприятие | Сроки | Ответственный | Результат | Отметка о выполнении
      1.1 | Создание рабочей группы | Август 2020 | УО | Приказ | выполнено
      1.2 | Анализ кадров | Сентябрь 2020 | | Справка | выполнено
    `);
    await fillSheet(
      `
      Показатель | Единица | Базовое значение 2020 | План 2021 | Факт 2021
      Доля школ с помощью | % | 25 | 75 | 80
    `,
      'Показатели',
    );
    await fillSheet(
      `
      № | Школа | Код школы | Статус | Куратор
      1 | МБОУ СОШ № 3 | 101 | ШНОР | ЦРО
    `,
      'Школы',
    );
    show('check');
    await screen.findByText('Нет ответственного', {}, WAIT);
    fireEvent.click(screen.getByRole('tab', { name: 'Книга' }));
    await screen.findByRole('region', { name: /^В книге/ }, WAIT);
    await waitFor(
      () => expect(screen.queryByRole('region', { name: 'В этой книге' })?.textContent).toBeUndefined(),
      WAIT,
    );
  },
  PATIENCE,
);
