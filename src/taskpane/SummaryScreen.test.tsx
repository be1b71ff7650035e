import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { fillSheet, show } from '../../tests/pane';
import type { Host } from '../core/hosts/host';
import { excelHost } from '../excel/excelHost';

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
    const pages = await screen.findByRole('combobox', { name: 'Страница школы' }, WAIT);
    fireEvent.change(pages, { target: { value: '102|мкоу луговская оош' } });
    fireEvent.click(screen.getByRole('button', { name: 'Создать сводку' }));
    const toggle = await screen.findByRole('button', { name: /^Выводы: \d+$/ }, WAIT);
    expect(screen.getByText(/^Готово: .*«МКОУ Луговская ООШ»/)).toBeTruthy();
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByText(/^Выполнено 1 из/)).toBeNull();
    fireEvent.click(toggle);
    expect(screen.getByText(/^Выполнено 1 из/)).toBeTruthy();
  },
  PATIENCE,
);
