import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { PERIOD, filledForm } from '../../../tests/collectedForms';
import { fillSheet, show } from '../../../tests/pane';
import type { Host } from '../../core/hosts/host';
import { sheetFromText } from '../../core/recognition/sheetFromText';
import { cellValue } from '../../core/workbook/cell';
import { excelHost } from '../../excel/excelHost';
import { writeXlsx } from '../../xlsx/writeXlsx';
import { unzipSync } from 'fflate';

/** Forms on the real client: out of the register, filled, taken in, corrected, sent back. */

const WAIT = { timeout: 20_000 };
const PATIENCE = 60_000;

const REGISTER = `
  № | Школа | Код | Статус | Куратор
  1 | СОШ № 1 | 101 | ШНОР | Методист первый
  2 | СОШ № 2 | 102 | ШНОР | Методист второй
  3 | СОШ № 3 | 103 | ШНСУ | Методист третий
`;

/** The page of the tests can do no downloads: they are noted. */
let saved: { name: string; bytes: Uint8Array }[] = [];
const host = (): Host => ({
  ...excelHost,
  saveFile: (bytes, name) => {
    saved.push({ name, bytes });
    return Promise.resolve();
  },
});

beforeEach(() => {
  saved = [];
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
});
afterEach(cleanup);

/** A school's form; `isWrong`: more than the whole in every line, so that it goes back. */
const filled = (code: string, name: string, number: number, isWrong = false): Promise<Uint8Array> =>
  writeXlsx(filledForm({ code, name }, number, isWrong ? () => [90, 60] : undefined));

const file = (name: string, bytes: Uint8Array): File =>
  Object.assign(new File([bytes as BlobPart], name), {
    arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
  });

const drop = (...files: File[]) =>
  fireEvent.change(screen.getByLabelText('Выбрать файлы', { selector: 'input' }), { target: { files } });

const sheetNames = () => officeHost.grid.sheets().map((sheet) => sheet.getSheetName());

test(
  'a form for every school of the register, in one archive with the letter',
  async () => {
    await fillSheet(REGISTER);
    show('forms', host());
    fireEvent.change(await screen.findByLabelText(/^Период/, {}, WAIT), { target: { value: PERIOD } });
    fireEvent.click(screen.getByRole('button', { name: 'Сделать формы' }));
    await screen.findByText(/^Готово: 3\sформы в архиве/, {}, WAIT);
    const [archive] = saved;
    const names = Object.keys(unzipSync(archive?.bytes ?? new Uint8Array()));
    expect(names).toHaveLength(4);
    expect(names.filter((name) => name.includes('СОШ № 2'))).toHaveLength(1);
    expect(screen.getByLabelText<HTMLTextAreaElement>('Сопроводительное письмо').value).toContain(PERIOD);
  },
  PATIENCE,
);

test(
  'without a register it says what is missing',
  async () => {
    await fillSheet('Письмо | в отдел');
    show('forms', host());
    fireEvent.change(await screen.findByLabelText(/^Период/, {}, WAIT), { target: { value: PERIOD } });
    fireEvent.click(screen.getByRole('button', { name: 'Сделать формы' }));
    await screen.findByText(/^В книге нет реестра школ/, {}, WAIT);
    expect(saved).toEqual([]);
  },
  PATIENCE,
);

test(
  'files are looked at first, written when that is wanted, corrected and sent back',
  async () => {
    await fillSheet(REGISTER);
    show('forms', host());
    fireEvent.click(await screen.findByRole('tab', { name: 'Собрать' }, WAIT));
    drop(
      file('как-нибудь.xlsx', await filled('101', 'СОШ № 1', 1)),
      file('вторая.xlsx', await filled('102', 'СОШ № 2', 2, true)),
      file('пусто.xlsx', new Uint8Array()),
    );
    await screen.findByText(/^3\sфайла/, {}, WAIT);
    expect(sheetNames()).toEqual(['Лист1']);
    const unreadable = screen.getByRole('region', { name: /не прочитано/i });
    expect(within(unreadable).getByText(/Файл пуст/)).toBeTruthy();
    expect(within(screen.getByRole('region', { name: /возвращено/i })).getByText('СОШ № 2')).toBeTruthy();
    const missing = screen.getByRole('region', { name: /^Не сдали: 2/ });
    expect(within(missing).getByText(/СОШ № 3/)).toBeTruthy();

    fireEvent.click(screen.getByRole('button', { name: /^Вернуть школам: 1/ }));
    await waitFor(() => expect(saved.map(({ name }) => name)).toEqual(['Вернуть школам.zip']), WAIT);
    expect(Object.keys(unzipSync(saved[0]?.bytes ?? new Uint8Array()))).toEqual([
      'вторая.xlsx',
      'Письма.txt',
    ]);

    fireEvent.click(screen.getByRole('button', { name: 'Записать в книгу' }));
    await screen.findByText(/^Записано/, {}, WAIT);
    expect(sheetNames()).toEqual(expect.arrayContaining(['Лист1', 'Журнал', 'Кто не сдал']));
    const count = sheetNames().length;

    drop(file('вторая.xlsx', await filled('102', 'СОШ № 2', 3)));
    await screen.findByRole('region', { name: /^Не сдали: 1/ }, WAIT);
    fireEvent.click(screen.getByRole('button', { name: 'Записать в книгу' }));
    await screen.findByText(/^Записано/, {}, WAIT);
    expect(sheetNames()).toHaveLength(count);
  },
  PATIENCE,
);

test(
  'two files of one school wait for a person',
  async () => {
    await fillSheet(REGISTER);
    show('forms', host());
    fireEvent.click(await screen.findByRole('tab', { name: 'Собрать' }, WAIT));
    drop(
      file('а.xlsx', await filled('101', 'СОШ № 1', 1)),
      file('б.xlsx', await filled('101', 'СОШ № 1', 5)),
    );
    const [take] = await screen.findAllByRole('button', { name: 'Принять этот файл' }, WAIT);
    expect(screen.queryByRole('region', { name: /^принято/i })).toBeNull();
    if (take) fireEvent.click(take);
    await screen.findByRole('region', { name: /^Не сдали: 2/ }, WAIT);
    await waitFor(() => expect(screen.queryByText('Принять этот файл')).toBeNull(), WAIT);
  },
  PATIENCE,
);

test(
  'two schools may call their files alike: neither is lost',
  async () => {
    await fillSheet(REGISTER);
    show('forms', host());
    fireEvent.click(await screen.findByRole('tab', { name: 'Собрать' }, WAIT));
    drop(file('форма.xlsx', await filled('101', 'СОШ № 1', 1)));
    await screen.findByText(/^1\sфайл/, {}, WAIT);
    drop(file('форма.xlsx', await filled('102', 'СОШ № 2', 2)));
    await screen.findByText(/^2\sфайла/, {}, WAIT);
    await screen.findByRole('region', { name: /^Не сдали: 1/ }, WAIT);
  },
  PATIENCE,
);

test(
  'a journal that somebody has hidden is found again, and no second one is made',
  async () => {
    await fillSheet(REGISTER);
    show('forms', host());
    fireEvent.click(await screen.findByRole('tab', { name: 'Собрать' }, WAIT));
    drop(file('форма.xlsx', await filled('101', 'СОШ № 1', 1)));
    await screen.findByRole('region', { name: /^Не сдали: 2/ }, WAIT);
    fireEvent.click(screen.getByRole('button', { name: 'Записать в книгу' }));
    await screen.findByText(/^Записано/, {}, WAIT);
    const names = sheetNames();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Лист1').activate();
      context.workbook.worksheets.getItem('Журнал').visibility = 'Hidden';
      await context.sync();
    });
    drop(file('вторая.xlsx', await filled('102', 'СОШ № 2', 2)));
    await screen.findByRole('region', { name: /^Не сдали: 1/ }, WAIT);
    fireEvent.click(screen.getByRole('button', { name: 'Записать в книгу' }));
    await screen.findByText(/^Записано/, {}, WAIT);
    expect(sheetNames()).toEqual(names);
    const { workbook } = await excelHost.readStamped(['summary/journal']);
    expect(workbook.sheets.map(({ rows }) => rows.slice(4).map((row) => row?.[1]))).toEqual([
      ['форма.xlsx', 'вторая.xlsx'],
    ]);
  },
  PATIENCE,
);

const ROADMAP = `
  № | Мероприятие | Срок | Ответственный | Отметка о выполнении
  1.1 | Диагностика профессиональных дефицитов учителей | октябрь 2025 | школы |
  1.2 | Семинар по функциональной грамотности | декабрь 2025 | школы |
`;
const REPORT = `
  Отчёт школы о реализации дорожной карты
  Мероприятие | Плановый срок | Исполнено / не исполнено
  Диагностика профессиональных дефицитов учителей | октябрь 2025 | исполнено
  Семинары о функциональной грамотности | декабрь 2025 | исполнено
`;
const RESULTS = `
  Статистика по отметкам
  ВПР 2025. 5 класс
  Предмет: | Математика
  Группы участников | Кол-во ОО | Кол-во участников | 2 | 3 | 4 | 5
  СОШ № 1 (edu1001) | | 40 | 10 | 40 | 30 | 20
`;
const written = (text: string) => writeXlsx({ sheets: [sheetFromText(text)] });

test(
  'results and a report on the roadmap come in by the same door; an event that is not sure is asked about',
  async () => {
    await fillSheet(REGISTER);
    await excelHost.insertSheets({ sheets: [sheetFromText(ROADMAP, 'Дорожная карта')] });
    show('forms', host());
    fireEvent.click(await screen.findByRole('tab', { name: 'Собрать' }, WAIT));
    drop(file('впр.xlsx', await written(RESULTS)), file('отчёт.xlsx', await written(REPORT)));
    const select = await screen.findByLabelText(/^Какое это мероприятие: «Семинары/, {}, WAIT);
    fireEvent.change(select, { target: { value: 'Дорожная карта!3' } });
    await waitFor(() => expect(screen.queryByLabelText(/^Какое это мероприятие/)).toBeNull(), WAIT);
    const taken = screen.getByRole('region', { name: /^принято$/i });
    fireEvent.click(within(taken).getByRole('button'));
    expect(within(taken).getByText(/взято 1 из 1/)).toBeTruthy();
    expect(within(taken).getByText(/отметок в пустые ячейки: 2/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Записать в книгу' }));
    await screen.findByText(/^Записано/, {}, WAIT);
    const { workbook } = await excelHost.readWorkbook();
    const rowsOf = (name: string) => workbook.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
    expect(rowsOf('Дорожная карта').map((row) => row?.[4])).toEqual([
      'Отметка о выполнении',
      'выполнено',
      'выполнено',
    ]);
    const shown = rowsOf('Результаты')[5]?.map((cell) => cellValue(cell));
    const told = shown?.filter((value) => value !== null);
    expect(told).toEqual(['ВПР', 2025, 'СОШ № 1', 5, 'математика', 40, 4, 10, 'впр.xlsx', 5]);
  },
  PATIENCE,
);
