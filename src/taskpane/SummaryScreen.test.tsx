import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { fillSheet, show } from '../../tests/pane';
import type { Host } from '../core/hosts/host';
import { cellFormula, cellValue } from '../core/workbook/cell';
import { excelHost } from '../excel/excelHost';
import { savedWorkbook } from '../workbench/grid/savedWorkbook';

/** The screen of summaries on the real Office.js client. */

const WAIT = { timeout: 15_000 };
const PATIENCE = 60_000;

const ROADMAP = `
  План мероприятий на 2020-2021 годы
  № | Мероприятие | Сроки | Ответственный | Результат | Отметка о выполнении
  1.1 | Создание рабочей группы | Август 2020 | УО | Приказ | выполнено
  1.2 | Анализ кадров | Сентябрь 2020 | ЦРО | Справка |
  1.3 | Семинар | Октябрь 2020 | ЦРО | 2 семинара |
`;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
});
afterEach(cleanup);

test(
  'what is late and whose it is stands there before one asks; sheets without data say what they lack',
  async () => {
    await fillSheet(ROADMAP);
    show('summary');
    const list = within(await screen.findByRole('list', { name: 'Что требует внимания' }, WAIT));
    expect(list.getAllByRole('listitem')[0]?.textContent).toBe('Просрочено: 2ЦРО (2)');
    const choice = within(screen.getByRole('group', { name: 'Листы сводки' }));
    const box = (name: string): HTMLInputElement => choice.getByRole('checkbox', { name });
    expect([box('Сводка дорожной карты').checked, box('Сводка дорожной карты').disabled]).toEqual([
      true,
      false,
    ]);
    expect([box('Разрыв между школами').checked, box('Разрыв между школами').disabled]).toEqual([
      false,
      true,
    ]);
    expect(choice.getByText(/^Нет средних баллов школ по годам/)).toBeTruthy();
    fireEvent.click(box('Сводка дорожной карты'));
    fireEvent.click(screen.getByRole('button', { name: 'Создать сводку' }));
    await screen.findByText(/других данных для отмеченных листов/, {}, WAIT);
  },
  PATIENCE,
);

test(
  'the analytic note is handed over as a document of the day',
  async () => {
    await fillSheet(ROADMAP);
    const saved: { name: string; type: string; start: string }[] = [];
    const host: Host = {
      ...excelHost,
      saveFile: (bytes, name, type) => {
        saved.push({ name, type, start: String.fromCharCode(...bytes.subarray(0, 2)) });
        return Promise.resolve();
      },
    };
    show('summary', host);
    fireEvent.click(screen.getByRole('button', { name: 'Аналитическая справка' }));
    await screen.findByText(/^Документ сохранён: «Аналитическая справка \d\d\.\d\d\.\d{4}\.docx»/, {}, WAIT);
    expect(saved).toHaveLength(1);
    expect(saved[0]).toMatchObject({
      start: 'PK',
      type: expect.stringContaining('wordprocessingml') as string,
    });
  },
  PATIENCE,
);

test(
  'after a summary its conclusions are folded under the figures; a school has a page where it is asked for',
  async () => {
    await fillSheet(ROADMAP);
    await fillSheet(
      `
      № | Школа | Код школы | Статус | Куратор
      1 | МБОУ СОШ № 3 | 101 | ШНОР | ЦРО
      2 | МКОУ Луговская ООШ | 102 | ШНСУ | ЦРО
    `,
      'Школы',
    );
    show('summary');
    const pages = await screen.findByRole('combobox', { name: 'Страницы школ' }, WAIT);
    fireEvent.change(pages, { target: { value: '102|мкоу луговская оош' } });
    fireEvent.click(screen.getByRole('button', { name: 'Создать сводку' }));
    const toggle = await screen.findByRole('button', { name: /^Выводы: \d+$/ }, WAIT);
    expect(screen.getByText(/^Готово: .*«МКОУ Луговская ООШ»/)).toBeTruthy();
    const groups = screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
    expect(groups.slice(0, 2)).toEqual(['Сводка дорожной карты', 'выполнено']);
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByText(/^Выполнено 1 из/)).toBeNull();
    fireEvent.click(toggle);
    expect(screen.getByText(/^Выполнено 1 из/)).toBeTruthy();
  },
  PATIENCE,
);

test(
  'pages of several schools are made, closed with the period, and compared with what comes after',
  async () => {
    await fillSheet(ROADMAP);
    await fillSheet(
      `
      № | Школа | Код школы | Статус | Куратор
      1 | МБОУ СОШ № 3 | 101 | ШНОР | ЦРО
      2 | МКОУ Луговская ООШ | 102 | ШНСУ | ЦРО
      3 | МКОУ Горская ООШ | 103 | ШНСУ | ЦРО
    `,
      'Школы',
    );
    show('summary');
    const pages = await screen.findByRole('combobox', { name: 'Страницы школ' }, WAIT);
    expect(screen.getByText(/^Закрытого периода раньше даты отчёта в книге нет/)).toBeTruthy();
    for (const key of ['101|мбоу сош № 3', '102|мкоу луговская оош', '103|мкоу горская оош'])
      fireEvent.change(pages, { target: { value: key } });
    const chosen = within(screen.getByRole('list', { name: 'Страницы школ' }));
    expect(chosen.getAllByRole('listitem')).toHaveLength(3);
    fireEvent.click(chosen.getByRole('button', { name: 'Убрать: МКОУ Луговская ООШ' }));
    fireEvent.change(screen.getByLabelText(/^Дата отчёта/), { target: { value: '01.10.2020' } });
    fireEvent.click(screen.getByRole('button', { name: 'Закрыть период' }));
    const closed = await screen.findByText(/^Готово: .*«Сводка дорожной карт 01\.10\.2020»/, {}, WAIT);
    expect(closed.textContent).toContain('«МБОУ СОШ № 3 01.10.2020»');
    expect(closed.textContent).toContain('«МКОУ Горская ООШ 01.10.2020»');
    expect(closed.textContent).not.toContain('Луговская');
    fireEvent.change(screen.getByLabelText(/^Дата отчёта/), { target: { value: '01.12.2020' } });
    const box = await screen.findByRole('checkbox', { name: 'Сравнение периодов' }, WAIT);
    await waitFor(() => expect((box as HTMLInputElement).disabled).toBe(false), WAIT);
    fireEvent.click(screen.getByRole('button', { name: 'Создать сводку' }));
    await screen.findByText(/^Готово: .*«Сравнение периодов»/, {}, WAIT);
    const { sheets } = savedWorkbook(officeHost.grid.book.save());
    const sheet = sheets.find(({ name }) => name === 'Сравнение периодов');
    const rows = Array.from(sheet?.rows ?? [], (row) => Array.from(row ?? []));
    const overdue = rows.find(([first]) => cellValue(first) === 'просрочено');
    expect(cellFormula(overdue?.[2])).toMatch(/^='Сводка дорожной карт 01\.10\.2020'!B\d+$/);
    expect(cellFormula(overdue?.[3])).toMatch(/'Сводка дорожной карты'!B\d+,"обновите сравнение"\)$/);
  },
  PATIENCE,
);
