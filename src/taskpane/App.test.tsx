import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { excelHost } from '../excel/excelHost';
import type { Host } from '../core/hosts/host';
import { HostError } from '../core/hosts/hostError';
import { cellValue } from '../core/workbook/cell';
import { fillSheet, show } from '../../tests/pane';
import { COLUMN_MEMORY } from './settings';

/** The pane on the real Office.js client: what it shows of a sheet, and how it bears bad input. */

const WAIT = { timeout: 30_000 };
const PATIENCE = 90_000;

const ROADMAP = `
  План мероприятий на 2025-2026 годы
  № | Мероприятие | Сроки | Ответственный | Результат
  1.1 | Создание рабочей группы | Август 2025 | УО | Приказ
  1.2 | Анализ кадров | | УО | Справка
`;

const gone = (text: RegExp): Promise<void> =>
  waitFor(() => expect(screen.queryByText(text) === null).toBe(true), WAIT);

const sheetNames = (): string[] => officeHost.grid.sheets().map((sheet) => sheet.getSheetName());

/** Work comes to an end when it likes, as in Excel: the tests wait for what they see. */
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  // Each test has a workbook of its own, and nothing chosen in another.
  Office.context.document.settings.remove(COLUMN_MEMORY);
});
afterEach(cleanup);

test(
  'an issue selects its cell, and goes when the cell is mended',
  async () => {
    await fillSheet(ROADMAP);
    show('check');
    await screen.findByText('Это дорожная карта', {}, WAIT);
    expect(screen.getByText('2 мероприятия')).toBeTruthy();
    fireEvent.click(await screen.findByRole('button', { name: /C4/ }));
    await waitFor(async () => {
      await Excel.run(async (context) => {
        const selected = context.workbook.getSelectedRange();
        selected.load('address');
        await context.sync();
        expect(selected.address).toBe('Лист1!C4');
      });
    }, WAIT);
    await officeHost.byPerson(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('C4').values = [["'Октябрь 2025"]];
        await context.sync();
      }),
    );
    await screen.findByText('Замечаний нет.', {}, WAIT);
  },
  PATIENCE,
);

test(
  'a sheet without a table of ours, and an empty one, get a sentence and a way on',
  async () => {
    show('check');
    await screen.findByText(/^Лист пуст/, {}, WAIT);
    await officeHost.byPerson(() => fillSheet('Уважаемые коллеги! | Просим | направить | сведения'));
    await screen.findByText(/нет таблицы программы/, {}, WAIT);
    fireEvent.click(screen.getByRole('button', { name: 'Открыть шаблоны' }));
    await screen.findByText('Какие листы вставить', {}, WAIT);
    expect(sheetNames()).toEqual(['Лист1']);
  },
  PATIENCE,
);

test(
  'a sheet of 100,000 rows is checked as far as it was read, and that is said',
  async () => {
    await fillSheet(ROADMAP);
    const [sheet] = officeHost.grid.sheets();
    if (!sheet) throw new Error('no sheet');
    officeHost.grid.write(sheet, { top: 99_999, left: 0, bottom: 99_999, right: 0 }, [
      [{ v: 'конец', t: 1 }],
    ]);
    show('check');
    await screen.findByText(/Лист очень длинный: 80 000 строк не прочитано/, {}, { timeout: 25_000 });
    expect(screen.getByText('Это дорожная карта')).toBeTruthy();
  },
  PATIENCE,
);

test(
  'a protected sheet is checked all the same, and the summary goes on a sheet of its own',
  async () => {
    await fillSheet(ROADMAP);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    show('check');
    await screen.findByText(/^1\sошибка/, {}, WAIT);
    cleanup();
    show('summary');
    fireEvent.click(await screen.findByRole('button', { name: 'Создать сводку' }, WAIT));
    await screen.findByText('Готово: лист «Сводка дорожной карты».', {}, WAIT);
    expect(sheetNames()).toEqual(['Лист1', 'Сводка дорожной карты']);
  },
  PATIENCE,
);

test(
  'a sheet deleted during the check is a sentence, and the pane goes on',
  async () => {
    let isGone = true;
    const host: Host = {
      ...excelHost,
      readActiveSheet: () =>
        isGone ? Promise.reject(new HostError('SHEET_GONE')) : excelHost.readActiveSheet(),
    };
    show('check', host);
    await screen.findByText(/^Лист удалили во время работы/, {}, WAIT);
    isGone = false;
    fireEvent.click(screen.getByRole('button', { name: /Проверить/ }));
    await screen.findByText(/^Лист пуст/, {}, WAIT);
  },
  PATIENCE,
);

test(
  'an issue of a sheet that is gone says which',
  async () => {
    await fillSheet(ROADMAP);
    show('check', { ...excelHost, watch: () => Promise.resolve(() => Promise.resolve()) });
    const issue = await screen.findByRole('button', { name: /C4/ }, WAIT);
    const [sheet] = officeHost.grid.sheets();
    sheet?.setName('Другое имя');
    fireEvent.click(issue);
    await screen.findByText(/^Лист «Лист1» не найден/, {}, WAIT);
  },
  PATIENCE,
);

test(
  'a workbook without a roadmap gets no summary',
  async () => {
    await fillSheet('Письмо | в отдел');
    show('summary');
    fireEvent.click(await screen.findByRole('button', { name: 'Создать сводку' }, WAIT));
    await screen.findByText(/^В книге нет дорожной карты/, {}, WAIT);
    expect(sheetNames()).toEqual(['Лист1']);
  },
  PATIENCE,
);

test(
  'a second summary asks before it replaces the first',
  async () => {
    await fillSheet(ROADMAP);
    show('summary');
    const create = screen.getByRole('button', { name: 'Создать сводку' });
    fireEvent.click(create);
    await screen.findByText(/^Готово/, {}, WAIT);
    fireEvent.click(create);
    fireEvent.click(await screen.findByRole('button', { name: 'Создать ещё раз' }, WAIT));
    await screen.findByText('Готово: лист «Сводка дорожной карты (2)».', {}, WAIT);
    const numbers = within(screen.getByRole('table', { name: 'Что в сводке' }));
    // The name of the summary, and its figures.
    expect(numbers.getAllByRole('row')).toHaveLength(1 + 7);
  },
  PATIENCE,
);

test(
  'templates are inserted with their lists, and without a choice nothing happens',
  async () => {
    show('templates');
    for (const name of ['Паспорт', 'Реестр школ']) fireEvent.click(screen.getByRole('checkbox', { name }));
    fireEvent.change(screen.getByLabelText('Первый год'), { target: { value: '2026' } });
    fireEvent.change(screen.getByLabelText('Сколько лет'), { target: { value: '0' } });
    expect(screen.getByText('Укажите число лет от 1 до 15.')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Сколько лет'), { target: { value: '5' } });
    fireEvent.click(screen.getByRole('button', { name: /^Вставить 2\sлиста$/ }));
    await screen.findByText('Готово: «Дорожная карта», «Показатели».', {}, WAIT);
    expect(sheetNames()).toEqual(['Лист1', 'Дорожная карта', 'Показатели', 'Списки']);
    const { workbook } = await excelHost.readWorkbook();
    const headers = workbook.sheets.find(({ name }) => name === 'Показатели')?.rows[4] ?? [];
    const plans = headers.map((cell) => String(cellValue(cell))).filter((text) => text.startsWith('План'));
    expect(plans).toEqual([2026, 2027, 2028, 2029, 2030].map((year) => `План ${year}`));
    for (const name of ['Дорожная карта', 'Показатели'])
      fireEvent.click(screen.getByRole('checkbox', { name }));
    fireEvent.click(screen.getByRole('button', { name: 'Вставить лист' }));
    expect(screen.getByText('Отметьте хотя бы один лист.')).toBeTruthy();
    expect(sheetNames()).toHaveLength(4);
  },
  PATIENCE,
);

test(
  'a preset fills the sheets, moved to the chosen year and named after the territory',
  async () => {
    show('templates');
    fireEvent.change(screen.getByLabelText('Готовая программа'), { target: { value: 'gorodets' } });
    const roadmap = screen.getByRole('checkbox', { name: /^Дорожная карта — 40/ });
    expect((roadmap as HTMLInputElement).checked).toBe(true);
    expect((screen.getByLabelText('Сколько лет') as HTMLInputElement).disabled).toBe(true);
    fireEvent.change(screen.getByLabelText('Первый год'), { target: { value: '2025' } });
    fireEvent.change(screen.getByLabelText('Территория'), { target: { value: 'Заречный округ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Как выглядит лист «Дорожная карта»' }));
    const preview = screen.getByRole('table', { name: 'Как выглядит лист «Дорожная карта»' });
    expect(within(preview).getByText('Мероприятие')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Вставить/ }));
    await screen.findByText(/^Готово: .*«Дорожная карта»/, {}, { timeout: 25_000 });
    const { sheet } = await excelHost.readWorkbook().then(({ workbook }) => ({
      sheet: workbook.sheets.find(({ name }) => name === 'Дорожная карта'),
    }));
    const texts =
      sheet?.rows.flatMap((row) => (row ?? []).map((cell) => String(cellValue(cell) ?? ''))) ?? [];
    expect(texts[0]).toContain('Заречный округ');
    expect(texts.some((text) => text.includes('2025'))).toBe(true);
    expect(texts.some((text) => text.includes('2020'))).toBe(false);
  },
  PATIENCE,
);

test('English for an English Excel', async () => {
  show('check', excelHost, 'en-US');
  await screen.findByText(/^The sheet is empty/, {}, WAIT);
});

async function giveRole(column: RegExp, role: string): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name: column }, WAIT));
  fireEvent.click(await screen.findByRole('menuitemradio', { name: role }, WAIT));
}

test(
  'a choice of a column can be undone and reset, two columns swap, a lost need is said',
  async () => {
    await fillSheet(ROADMAP);
    show('check');
    await giveRole(/^Столбец D .*Ответственный/, 'Результат');
    await screen.findByRole('button', { name: /^Столбец D .*Результат/ }, WAIT);
    expect(screen.getByRole('button', { name: /^Столбец E .*Ответственный/ })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Вернуть как было' }));
    await screen.findByRole('button', { name: /^Столбец D .*Ответственный/ }, WAIT);

    await giveRole(/^Столбец C .*Срок/, 'не используется');
    await screen.findByRole('button', { name: /^Столбец C .*не используется/ }, WAIT);
    await giveRole(/^Столбец D .*Ответственный/, 'не используется');
    await screen.findByText(/^Теперь ни один столбец не назначен как «Срок»/, {}, WAIT);
    fireEvent.click(screen.getByRole('button', { name: 'как было найдено' }));
    await screen.findByRole('button', { name: /^Столбец C .*Срок/ }, WAIT);

    await giveRole(/^Столбец B .*Название/, 'не используется');
    await screen.findByText(/^(Теперь ни один столбец не назначен как|Без столбца) «Название»/, {}, WAIT);
    expect(screen.getByText('Это дорожная карта')).toBeTruthy();
  },
  PATIENCE,
);

test(
  'work goes on and what was entered stays when another tab is shown',
  async () => {
    await fillSheet(ROADMAP);
    let go: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (go = resolve));
    const host: Host = {
      ...excelHost,
      readWorkbook: async (task) => {
        await gate;
        return excelHost.readWorkbook(task);
      },
    };
    show('summary', host);
    fireEvent.change(screen.getByLabelText('Дата отчёта'), { target: { value: '01.12.2025' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Создать сводку' }, WAIT));
    fireEvent.click(screen.getByRole('tab', { name: 'Шаблоны' }));
    fireEvent.change(await screen.findByLabelText('Территория', {}, WAIT), { target: { value: 'Заречье' } });
    await screen.findByRole('button', { name: 'Выполняется на вкладке «Сводка»' }, WAIT);
    go();
    await waitFor(() => expect(sheetNames()).toContain('Сводка дорожной карты'), WAIT);
    fireEvent.click(screen.getByRole('tab', { name: 'Сводка' }));
    await screen.findByText('Готово: лист «Сводка дорожной карты».', {}, WAIT);
    expect(screen.getByLabelText<HTMLInputElement>('Дата отчёта').value).toBe('01.12.2025');
    fireEvent.click(screen.getByRole('tab', { name: 'Шаблоны' }));
    expect((await screen.findByLabelText<HTMLInputElement>('Территория', {}, WAIT)).value).toBe('Заречье');
  },
  PATIENCE,
);

test(
  'the same sheets are not inserted twice without a question',
  async () => {
    show('templates');
    for (const name of ['Паспорт', 'Реестр школ', 'Показатели'])
      fireEvent.click(screen.getByRole('checkbox', { name }));
    fireEvent.click(screen.getByRole('button', { name: 'Вставить лист' }));
    await screen.findByText(/^Готово/, {}, WAIT);
    const before = sheetNames();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Показатели' }));
    fireEvent.click(screen.getByRole('button', { name: /^Вставить 2/ }));
    await screen.findByText(/^Такой лист в книге уже есть: «Дорожная карта»/, {}, WAIT);
    expect(sheetNames()).toEqual(before);
    fireEvent.click(screen.getByRole('button', { name: 'Вставить недостающий' }));
    await screen.findByText(/^Готово: .*«Показатели»/, {}, WAIT);
    expect(sheetNames().filter((name) => / \(2\)$/.test(name))).toEqual([]);
  },
  PATIENCE,
);

test(
  'tables that no rule covers are named, and «no issues» is not said of them',
  async () => {
    await fillSheet(
      '№ | Направление работы | 2024 | 2025\n1 | Методическая помощь | х | х\n2 | Мониторинг | | х',
    );
    show('check');
    await screen.findByText(/^Для таких таблиц правил пока нет.*направлени/, {}, WAIT);
    expect(screen.queryByText('Замечаний нет.')).toBeNull();
  },
  PATIENCE,
);

test(
  'a host that cannot tell of changes is said so',
  async () => {
    await fillSheet(ROADMAP);
    show('check', { ...excelHost, watch: () => Promise.reject(new HostError('UNSUPPORTED')) });
    await screen.findByText(/^Надстройка не узнаёт об изменениях сама/, {}, WAIT);
  },
  PATIENCE,
);

test(
  'a column is given another role with one choice, and the workbook remembers it until its headers change',
  async () => {
    await fillSheet(ROADMAP.replace('Результат', 'Кабинет'));
    show('check');
    await giveRole(/^Столбец E .*не используется/, 'Результат');
    await screen.findByRole('button', { name: /^Столбец E .*Результат/ }, WAIT);
    await screen.findByText('Выбор столбца сохранён в книге.', {}, WAIT);
    cleanup();
    show('check');
    await screen.findByRole('button', { name: /^Столбец E .*Результат/ }, WAIT);
    await officeHost.byPerson(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('E2').values = [['Примечание']];
        await context.sync();
      }),
    );
    await screen.findByText(/^Столбцы на листе изменились/, {}, WAIT);
    fireEvent.click(screen.getByRole('button', { name: 'Понятно' }));
    await gone(/^Столбцы на листе изменились/);
  },
  PATIENCE,
);

describe('the catalogue of functions', () => {
  const column = async (formulas: unknown[][], select: string) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A2').formulas = formulas as string[][];
      sheet.getRange(select).select();
      await context.sync();
    });
  const select = (address: string) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(address).select();
      await context.sync();
    });
  const ratio = async () => {
    fireEvent.change(await screen.findByRole('searchbox', {}, WAIT), {
      target: { value: 'отношение лучших' },
    });
    fireEvent.click(screen.getByRole('button', { name: /^SHNOR\.RATIO/ }));
  };

  beforeEach(() => {
    officeHost.grid.api.getFormula().registerFunction('SHNOR.RATIO', () => 2, '');
  });

  test(
    'is searched by what one wants to know, and puts a formula into an empty cell',
    async () => {
      await column([[50], [100]], 'A1:A2');
      show('functions');
      await ratio();
      expect(screen.getByText(/^=SHNOR\.RATIO\(\{/)).toBeTruthy();
      fireEvent.click(screen.getByRole('button', { name: 'Взять выделенный диапазон для «scores»' }));
      await waitFor(
        () => expect(screen.getByLabelText<HTMLInputElement>('scores').value).toBe('Лист1!A1:A2'),
        WAIT,
      );
      await select('C1');
      fireEvent.click(screen.getByRole('button', { name: 'Вставить в ячейку' }));
      await screen.findByText('Лист1!C1: 2', {}, WAIT);
    },
    PATIENCE,
  );

  test(
    'asks before it writes over something, and copies the sheet with values instead of formulas',
    async () => {
      await column([[50], ['=SHNOR.RATIO(A1)']], 'A1');
      show('functions');
      await ratio();
      fireEvent.change(screen.getByLabelText('scores'), { target: { value: 'A2' } });
      fireEvent.click(screen.getByRole('button', { name: 'Вставить в ячейку' }));
      await screen.findByText(/^В ячейке A1 уже есть «50»/, {}, WAIT);
      fireEvent.click(screen.getByRole('button', { name: 'Всё равно вставить' }));
      fireEvent.click(await screen.findByRole('button', { name: 'Вернуть как было' }, WAIT));
      await screen.findByText('В ячейке снова то, что было до вставки.', {}, WAIT);
      expect(await excelHost.readRange('A1')).toEqual([[50]]);
      fireEvent.click(screen.getByRole('button', { name: /Все функции/ }));
      fireEvent.click(screen.getByRole('button', { name: 'Сделать копию листа без формул SHNOR' }));
      await screen.findByText(/^Сделана копия листа — «Лист1 \(2\)»: 1 формула/, {}, WAIT);
    },
    PATIENCE,
  );

  test(
    'writes the value itself where Excel cannot call functions',
    async () => {
      await column([[50], [100]], 'C1');
      show('functions', Object.create(excelHost, { hasFunctions: { value: false } }) as Host);
      await screen.findByText(/^Этот Excel не умеет/, {}, WAIT);
      await ratio();
      fireEvent.change(screen.getByLabelText('scores'), { target: { value: 'Лист1!A1:A2' } });
      fireEvent.change(screen.getByLabelText(/^share/), { target: { value: '0,5' } });
      fireEvent.click(screen.getByRole('button', { name: 'Вставить значение' }));
      await screen.findByText('Лист1!C1: 2', {}, WAIT);
      fireEvent.change(screen.getByLabelText(/^share/), { target: { value: '0,9' } });
      await select('D1');
      fireEvent.click(screen.getByRole('button', { name: 'Вставить значение' }));
      await screen.findByText(/^Доля должна быть больше 0/, {}, WAIT);
    },
    PATIENCE,
  );
});
