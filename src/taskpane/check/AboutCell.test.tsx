import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { fillSheet, show } from '../../../tests/pane';
import { excelHost } from '../../excel/excelHost';
import { COLUMN_MEMORY } from '../settings';

/** What Excel's menu of a cell asks, on the real client: the row of the selected cell, and how its term is read. */

const WAIT = { timeout: 30_000 };
const PATIENCE = 90_000;

const ROADMAP = `
  План мероприятий на 2025-2026 годы
  № | Мероприятие | Сроки | Ответственный | Результат
  1.1 | Создание рабочей группы | | УО | Приказ
  1.2 | Анализ кадров | май | УО | Справка
  1.3 | Обучение | когда-нибудь | ИМЦ | Справка
  1.4 | Итоги | до 15.08.2025 | ИМЦ | Справка
`;

const ask = async (cell: string, address: string): Promise<void> => {
  const { sheet } = await excelHost.readActiveSheet();
  await excelHost.select(sheet.name, cell);
  window.location.hash = address;
};

beforeEach(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  Office.context.document.settings.remove(COLUMN_MEMORY);
  await fillSheet(ROADMAP);
});
afterEach(cleanup);

test(
  'the term of the row is said as it is understood, and again for another row',
  async () => {
    await excelHost.select('Лист1', 'B4');
    show('check/term');
    await screen.findByRole('heading', { name: 'Срок в ячейке C4' }, WAIT);
    expect(screen.getByText('Написано: «май»')).toBeTruthy();
    expect(screen.getByText('С 01.05.2025 по 31.05.2025.')).toBeTruthy();
    expect(window.location.hash).toBe('#check');
    await ask('C5', 'check/term');
    await screen.findByText(/^Срок не понят/, {}, WAIT);
    await ask('C6', 'check/term');
    await screen.findByText('Не позднее 15.08.2025.', {}, WAIT);
    await ask('C3', 'check/term');
    await screen.findByText(/^Ячейка пуста/, {}, WAIT);
    fireEvent.click(screen.getByRole('button', { name: 'Закрыть' }));
    await waitFor(() => expect(screen.queryByText(/^Ячейка пуста/)).toBeNull(), WAIT);
  },
  PATIENCE,
);

test(
  'the issues of the row are shown alone until the answer is closed; a row outside of tables is said so',
  async () => {
    await excelHost.select('Лист1', 'D3:D4');
    show('check/row');
    await screen.findByRole('heading', { name: 'Строка 3' }, WAIT);
    await screen.findByText('1 замечание', {}, WAIT);
    await screen.findByText(/^Показано 1 из \d+\. Показать все$/, {}, WAIT);
    expect(screen.getByRole('button', { name: /C3/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /C5/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Закрыть' }));
    await screen.findByRole('button', { name: /C5/ }, WAIT);
    await ask('A1', 'check/row');
    await screen.findByText(/^Эта строка не входит в таблицу/, {}, WAIT);
  },
  PATIENCE,
);

test(
  'the answer goes with its sheet, and the issues of the next one are all shown',
  async () => {
    await excelHost.select('Лист1', 'C4');
    show('check/row');
    await screen.findByRole('heading', { name: 'Строка 4' }, WAIT);
    await officeHost.byPerson(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add('Второй').activate();
        await context.sync();
        await fillSheet(ROADMAP);
      }),
    );
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Строка 4' })).toBeNull(), WAIT);
    await screen.findByRole('button', { name: /C3/ }, WAIT);
    expect(screen.queryByText(/Показать все$/)).toBeNull();
  },
  PATIENCE,
);

test(
  'one question after another, of another kind, is answered, and no longer shows that row alone',
  async () => {
    await excelHost.select('Лист1', 'C3');
    show('check/row');
    await screen.findByRole('heading', { name: 'Строка 3' }, WAIT);
    await ask('C4', 'check/term');
    await screen.findByText('С 01.05.2025 по 31.05.2025.', {}, WAIT);
    await screen.findByRole('button', { name: /C5/ }, WAIT);
    expect(screen.queryByText(/Показать все$/)).toBeNull();
    await ask('C5', 'check/row');
    await screen.findByRole('heading', { name: 'Строка 5' }, WAIT);
    await screen.findByText(/Показать все$/, {}, WAIT);
  },
  PATIENCE,
);
