import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { fillSheet, show } from '../../tests/pane';

/** Templates and issues are found by what one asks about, on the real Office.js client. */

const WAIT = { timeout: 30_000 };
const PATIENCE = 90_000;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
});
afterEach(cleanup);

const type = (label: string, value: string) =>
  fireEvent.change(screen.getByRole('searchbox', { name: label }), { target: { value } });

test.each([
  ['двойки', 'Результаты'],
  ['отстающие', 'Реестр школ'],
  ['средний балл', 'Результаты'],
  ['курсы учителей', 'Повышение квалификации'],
])(
  'a template that answers «%s» is offered, and what is ticked but not shown is counted',
  async (query, name) => {
    show('templates');
    await screen.findByText('Какие листы вставить', {}, WAIT);
    const all = screen.getAllByRole('checkbox').length;
    type('Что вы хотите вести?', query);
    const names = screen
      .getAllByRole('checkbox')
      .map((box) => (box as HTMLInputElement).labels?.[0]?.textContent);
    expect(names.length).toBeLessThan(all / 2);
    expect(names).toContainEqual(expect.stringContaining(name));
    expect(screen.getByText(/^Отмечено и не показано: [34]$/)).toBeTruthy();
    type('Что вы хотите вести?', 'Гагарин');
    expect(screen.queryAllByRole('checkbox')).toEqual([]);
    expect(screen.getByText(/^Такого листа нет/)).toBeTruthy();
    // What is inserted is what was ticked, and the button says how much.
    expect(screen.getByRole('button', { name: 'Вставить 4\u00a0листа' })).toBeTruthy();
  },
  PATIENCE,
);

test(
  'issues are found by what is asked, and all come back',
  async () => {
    await fillSheet(`
      План мероприятий на 2025-2026 годы
      № | Мероприятие | Сроки | Ответственный | Результат
      ${Array.from({ length: 8 }, (_, row) => `${row + 1} | Семинар ${row + 1} | | УО | Приказ`).join('\n')}
      9 | Анализ | Октябрь 2025 | | Справка
    `);
    show('check');
    const group = (name: string) => screen.queryByRole('region', { name });
    await screen.findByRole('region', { name: 'Нет срока' }, WAIT);
    type('Найти среди замечаний', 'кто отвечает');
    await waitFor(() => expect(group('Нет срока')).toBeNull(), WAIT);
    expect(group('Нет ответственного')).toBeTruthy();
    type('Найти среди замечаний', 'когда');
    await screen.findByRole('region', { name: 'Нет срока' }, WAIT);
    expect(group('Нет ответственного')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /Показать все$/ }));
    await screen.findByRole('region', { name: 'Нет ответственного' }, WAIT);
    expect(document.activeElement).toBe(screen.getByRole('region', { name: /замечани/ }));
    const box = within(screen.getByRole('region', { name: /замечани/ })).getByRole('searchbox');
    expect((box as HTMLInputElement).value).toBe('');
  },
  PATIENCE,
);
