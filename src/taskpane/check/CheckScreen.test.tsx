import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { fillSheet, show } from '../../../tests/pane';
import { templateWorkbook } from '../../core/templates/workbook';
import { cellFormula, cellValue, valueAt } from '../../core/workbook/cell';
import { excelHost } from '../../excel/excelHost';
import { lists, templates } from '../../templates';
import { COLUMN_MEMORY, RULE_SETTINGS } from '../settings';

/** The check on the real client: the whole book, mending and taking back, rules switched off, keys. */

const WAIT = { timeout: 30_000 };
const PATIENCE = 90_000;
/** jsdom lays nothing out, so that what keeps the focus in a dialog takes the dialog for hidden at times. */
const IN_DIALOG = { hidden: true };

/** Spaces around a school's name can be taken away without a doubt. */
const INDICATORS = `
  Показатель | Единица | Базовое значение 2024 | План 2025 | План 2026
  Доля школ с низкими результатами | % | 45,5 | 40,5 | 30
  Доля педагогов | % | 10 | 20 | 30
`;
const ROADMAP = `
  План мероприятий на 2025-2026 годы
  № | Мероприятие | Сроки | Ответственный | Результат
  1.1 | Создание рабочей группы | | УО | Приказ
  1.2 | Анализ кадров | | ИМЦ | Справка
`;

const activate = (name: string) =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const found = worksheets.getItemOrNullObject(name);
    await context.sync();
    const sheet = found.isNullObject ? worksheets.add(name) : found;
    sheet.activate();
    await context.sync();
  });

const cellText = async (row: number, column: number) => {
  const { sheet } = await excelHost.readActiveSheet();
  return valueAt(sheet, row, column);
};

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  for (const name of [COLUMN_MEMORY, RULE_SETTINGS]) Office.context.document.settings.remove(name);
});
afterEach(cleanup);

test(
  'the whole book: tables that lead to their sheets, issues of all of them, by rule or by sheet',
  async () => {
    await fillSheet(ROADMAP);
    await activate('Показатели');
    await fillSheet(INDICATORS);
    show('check');
    await screen.findByText('Это таблица показателей', {}, WAIT);
    fireEvent.click(screen.getByRole('tab', { name: 'Книга' }));
    const tables = await screen.findByRole('region', { name: /^В книге 2/ }, WAIT);
    expect(
      within(tables)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual([expect.stringContaining('Лист1'), expect.stringContaining('Показатели')]);
    await screen.findByRole('button', { name: /C3.*не указан срок/ }, WAIT);
    fireEvent.click(screen.getByRole('button', { name: 'Отбор' }));
    fireEvent.click(await screen.findByRole('menuitemradio', { name: 'По листам' }, WAIT));
    await screen.findByRole('region', { name: 'Лист1' }, WAIT);
    fireEvent.click(screen.getByRole('button', { name: 'Отбор' }));
    fireEvent.click(await screen.findByRole('menuitemradio', { name: 'ИМЦ' }, WAIT));
    await waitFor(
      () => expect(screen.queryByRole('button', { name: /^C3.*не указан срок/ })).toBeNull(),
      WAIT,
    );
    fireEvent.click(screen.getByRole('button', { name: /Показать все$/ }));
    await screen.findByRole('button', { name: /^C3.*не указан срок/ }, WAIT);
  },
  PATIENCE,
);

test(
  'what is certain is shown before and after, written, and taken back',
  async () => {
    await fillSheet(INDICATORS);
    show('check');
    fireEvent.click(await screen.findByRole('button', { name: 'Исправить C2' }, WAIT));
    const dialog = await screen.findByRole('dialog', IN_DIALOG, WAIT);
    expect(
      within(dialog)
        .getAllByRole('cell', IN_DIALOG)
        .map(({ textContent }) => textContent),
    ).toEqual(['C2', '45,5', '45,5']);
    expect(await cellText(1, 2)).toBe('45,5');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Исправить', ...IN_DIALOG }));
    await screen.findByText(/^Исправлено: 1/, {}, WAIT);
    expect(await cellText(1, 2)).toBe(45.5);
    fireEvent.click(screen.getByRole('button', { name: 'Вернуть как было' }));
    await screen.findByText(/^Возвращено как было: 1/, {}, WAIT);
    expect(await cellText(1, 2)).toBe('45,5');
  },
  PATIENCE,
);

test(
  'a number typed over a formula of a template is seen in Excel too',
  async () => {
    const { sheets, names = [] } = templateWorkbook(
      templates.filter(({ id }) => id === 'conditions'),
      lists,
      {
        locale: 'ru',
        years: [2025],
        today: 45992,
        rows: {
          conditions: [1, 2].map((number) => ({ school: `СОШ № ${number}`, pupils: 100, lowIncome: 12 })),
        },
      },
    );
    await excelHost.insertSheets({ sheets, names });
    await activate('Социальные условия');
    show('check');
    await screen.findByText('Это таблица социальных условий', {}, WAIT);
    expect(screen.queryByText(/вместо формулы/)).toBeNull();
    cleanup();
    const { sheet } = await excelHost.readActiveSheet();
    const row = sheet.rows.findIndex((cells) => cellValue(cells?.[0]) === 'СОШ № 1');
    const column = (sheet.rows[row] ?? []).findIndex((cell) => cellFormula(cell) !== undefined);
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem('Социальные условия');
      own.protection.unprotect();
      own.getCell(row, column).values = [[7]];
      await context.sync();
    });
    show('check');
    await screen.findByText(/вместо формулы стоит «7»/, {}, WAIT);
  },
  PATIENCE,
);

test(
  'a cell of a sheet that is not in view is mended, and its remark goes',
  async () => {
    await fillSheet(INDICATORS);
    await activate('План');
    await fillSheet(ROADMAP);
    show('check');
    fireEvent.click(await screen.findByRole('tab', { name: 'Книга' }, WAIT));
    // The list may be drawn anew just when it is clicked: then the person clicks once more.
    const dialog = await waitFor(() => {
      if (!screen.queryByRole('dialog', IN_DIALOG))
        fireEvent.click(screen.getByRole('button', { name: 'Исправить C2' }));
      return screen.getByRole('dialog', IN_DIALOG);
    }, WAIT);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Исправить', ...IN_DIALOG }));
    await screen.findByText(/^Исправлено: 1/, {}, WAIT);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Исправить C2' })).toBeNull(), WAIT);
  },
  PATIENCE,
);

test(
  'an edit is not lost when another sheet comes into view before it was read',
  async () => {
    await fillSheet(ROADMAP);
    await activate('Показатели');
    await fillSheet(INDICATORS);
    await activate('Лист1');
    show('check');
    fireEvent.click(await screen.findByRole('tab', { name: 'Книга' }, WAIT));
    await screen.findByRole('button', { name: /^C3.*не указан срок/ }, WAIT);
    await officeHost.byPerson(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Лист1');
        sheet.getRange('C3').values = [["'Октябрь 2025"]];
        await context.sync();
        context.workbook.worksheets.getItem('Показатели').activate();
        await context.sync();
      }),
    );
    await waitFor(
      () => expect(screen.queryByRole('button', { name: /^C3.*не указан срок/ })).toBeNull(),
      WAIT,
    );
  },
  PATIENCE,
);

test(
  'a rule is switched off with a reason that stays in the workbook, and back on',
  async () => {
    await fillSheet(ROADMAP);
    show('check');
    fireEvent.click(await screen.findByRole('button', { name: 'Правило «Нет срока»' }, WAIT));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Не проверять в этой книге…' }, WAIT));
    fireEvent.click(await screen.findByRole('button', { name: 'Сохранить', ...IN_DIALOG }, WAIT));
    await screen.findByText(/^Напишите причину/, {}, WAIT);
    fireEvent.change(screen.getByLabelText('Почему'), { target: { value: 'Сроки утвердят позже' } });
    fireEvent.click(screen.getByRole('button', { name: 'Сохранить', ...IN_DIALOG }));
    await screen.findByText(/TERM-001 «Нет срока» отключено: Сроки утвердят позже/, {}, WAIT);
    await waitFor(() => expect(screen.queryByRole('button', { name: /не указан срок/ })).toBeNull(), WAIT);
    expect(excelHost.setting(RULE_SETTINGS)).toEqual([
      { code: 'TERM-001', as: 'off', reason: 'Сроки утвердят позже' },
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Вернуть' }));
    await screen.findByRole('button', { name: /^C3.*не указан срок/ }, WAIT);
  },
  PATIENCE,
);

test(
  'down goes to the next issue, selects its cell and marks it as the current one',
  async () => {
    await fillSheet(ROADMAP);
    show('check');
    const first = await screen.findByRole('button', { name: /^C3.*не указан срок/ }, WAIT);
    first.focus();
    fireEvent.click(first);
    fireEvent.keyDown(first, { key: 'ArrowDown' });
    await waitFor(async () => expect(await excelHost.selection()).toBe('Лист1!C4'), WAIT);
    const current = document.querySelector('[aria-current="true"]');
    expect(current?.textContent).toContain('C4');
    expect(document.activeElement?.textContent).toContain('C4');
  },
  PATIENCE,
);

test(
  'a sheet of remarks is made, and made again in its place; cells are shaded and cleared',
  async () => {
    await fillSheet(ROADMAP);
    show('check');
    const act = async (name: string) => {
      fireEvent.click(await screen.findByRole('button', { name: 'Действия' }, WAIT));
      fireEvent.click(await screen.findByRole('menuitem', { name }, WAIT));
    };
    await act('Выделить ячейки цветом');
    await screen.findByText(/^Ячейки выделены/, {}, WAIT);
    const count = () => officeHost.grid.sheets()[0]?.getConditionalFormattingRules().length;
    expect(count()).toBeGreaterThan(0);
    await act('Убрать выделение');
    await waitFor(() => expect(count()).toBe(0), WAIT);
    await act('Лист замечаний');
    await screen.findByText(/^Готово: «Лист замечаний»/, {}, WAIT);
    await activate('Лист1');
    await act('Лист замечаний');
    await waitFor(
      () =>
        expect(officeHost.grid.sheets().map((sheet) => sheet.getSheetName())).toEqual([
          'Лист1',
          'Лист замечаний',
        ]),
      WAIT,
    );
  },
  PATIENCE,
);

test(
  'the card says why a column is what it is, and which are not used',
  async () => {
    await fillSheet(`
      № | Мероприятие | Категория участников | Сроки | Ответственный
      1 | Анализ результатов | Учителя | май 2025 | УО
      2 | Семинар | Школы | июнь 2025 | ИМЦ
    `);
    show('check');
    fireEvent.click(await screen.findByRole('button', { name: 'Почему так?' }, WAIT));
    await screen.findByText('D «Сроки» — Срок: по заголовку, сроки в 2 из 2 ячеек', {}, WAIT);
    expect(screen.getByText('C «Категория участников» — не используется')).toBeTruthy();
    expect(screen.getByText(/^уверенность \d+ %$/)).toBeTruthy();
  },
  PATIENCE,
);
