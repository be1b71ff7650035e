import { styled } from '../core/workbook/sheetRows';
import type { Border, Cell, CellFormat, Row, Sheet, Workbook } from '../core/workbook/workbook';

/**
 * The programme of a made-up municipality, laid out as such workbooks are: a roadmap with sections and slips in it,
 * indicators by year, a register of schools. What the workbench opens first and what the browser tests work on.
 */

const LINE: Border = { style: 'thin', color: '#000000' };
const base: CellFormat = {
  fontName: 'Times New Roman',
  fontSize: 12,
  wrap: true,
  vertical: 'top',
  border: { top: LINE, right: LINE, bottom: LINE, left: LINE },
};
const header: CellFormat = { ...base, bold: true, horizontal: 'center', vertical: 'center' };
const section: CellFormat = { ...base, bold: true };
const title: CellFormat = {
  fontName: 'Times New Roman',
  fontSize: 14,
  bold: true,
  wrap: true,
  horizontal: 'center',
};

const line = (format: CellFormat, ...texts: readonly (string | number | null)[]): Row =>
  texts.map((text): Cell => styled(text, format));

const event = (...texts: readonly (string | null)[]): Row => line(base, ...texts);

/** Row 5: no term; row 9: number 2.1 again; row 11: done without a result; row 13: nobody responsible. */
const ROADMAP: readonly Row[] = [
  [
    styled(
      'План мероприятий («дорожная карта») по поддержке школ с низкими образовательными результатами Заречного округа на 2025–2026 учебный год',
      title,
    ),
  ],
  line(
    header,
    '№ п/п',
    'Мероприятие',
    'Сроки',
    'Ответственный',
    'Ожидаемый результат',
    'Отметка о выполнении',
  ),
  line(section, '1', 'Анализ и планирование', null, null, null, null),
  event(
    '1.1',
    'Создание муниципальной рабочей группы',
    'Август 2025 г.',
    'Управление образования',
    'Приказ',
    'выполнено',
  ),
  event('1.2', 'Сбор данных о кадрах школ программы', '', 'Методический центр', 'Аналитическая справка', ''),
  event(
    '1.3',
    'Первичная диагностика причин низких результатов',
    'Сентябрь – октябрь 2025 г.',
    'Рабочая группа, школы',
    '4 отчёта школ',
    'выполнено',
  ),
  line(section, '2', 'Методическая поддержка', null, null, null, null),
  event(
    '2.1',
    'Повышение квалификации руководителей школ',
    'Октябрь – ноябрь 2025 г.',
    'Методический центр',
    'Обучено 8 чел.',
    '',
  ),
  event(
    '2.1',
    'Посещение уроков учителей-предметников',
    'В течение года',
    'Методический центр, школы-лидеры',
    'Не менее 10 уроков',
    '',
  ),
  event(
    '2.2',
    'Заключение договоров со школами-лидерами',
    'Ноябрь 2025 г.',
    'Управление образования',
    '4 договора',
    'выполнено',
  ),
  event(
    '2.3',
    'Муниципальный семинар по функциональной грамотности',
    'до 15.12.2025',
    'Методический центр',
    '',
    'выполнено',
  ),
  line(section, '3', 'Мониторинг и итоги', null, null, null, null),
  event('3.1', 'Мониторинг результатов ВПР', 'Апрель – май 2026 г.', '', 'Аналитическая справка', ''),
  event('3.2', 'Консультации школ', 'Постоянно', 'Рабочая группа', 'Журнал консультаций', ''),
  event(
    '3.3',
    'Анализ итогов программы',
    'Июнь 2026 г.',
    'Управление образования',
    'Справка, проект решения',
    '',
  ),
];

const INDICATORS: readonly Row[] = [
  [styled('Показатели программы', title)],
  line(header, '№', 'Показатель', 'Единица измерения', 'Исходное значение (2024)', '2025', '2026'),
  line(base, '1', 'Доля школ программы, получающих адресную методическую помощь', '%', 25, 75, 100),
  line(base, '2', 'Доля педагогов, прошедших повышение квалификации', '%', 30, 50, 75),
  line(base, '3', 'Доля выпускников, не набравших минимум на ОГЭ по математике', '%', 18, 12, 8),
];

const SCHOOLS: readonly Row[] = [
  [styled('Реестр школ программы', title)],
  line(header, 'Школа', 'Статус', 'Куратор', 'Школа-партнёр', 'Обучающихся', 'Средний балл ОГЭ'),
  line(base, 'Заречная школа № 1', 'ШНОР', 'Методический центр', 'Гимназия', 412, 13.2),
  line(base, 'Заречная школа № 3', 'ШНОР и ШНСУ', 'Методический центр', 'Лицей', 268, 11.4),
  line(base, 'Луговская школа', 'ШНСУ', 'Управление образования', 'Гимназия', 96, 14.8),
  line(base, 'Сосновская школа', 'ШНОР', 'Управление образования', 'Лицей', 143, 12.1),
];

const acrossRows = (rows: readonly number[], last: number, from = 1) =>
  rows.map((row) => ({ top: row, left: from, bottom: row, right: last }));

const roadmap: Sheet = {
  name: 'Дорожная карта',
  rows: ROADMAP,
  merges: [{ top: 0, left: 0, bottom: 0, right: 5 }, ...acrossRows([2, 6, 11], 5)],
  columns: [{ width: 7 }, { width: 46 }, { width: 22 }, { width: 24 }, { width: 24 }, { width: 16 }],
  rowLooks: [{ height: 40 }, { height: 32 }, ...ROADMAP.slice(2).map(() => ({ height: 32 }))],
  frozen: { rows: 2, columns: 0 },
};

const indicators: Sheet = {
  name: 'Показатели',
  rows: INDICATORS,
  merges: [{ top: 0, left: 0, bottom: 0, right: 5 }],
  columns: [{ width: 6 }, { width: 54 }, { width: 14 }, { width: 16 }, { width: 10 }, { width: 10 }],
};

const schools: Sheet = {
  name: 'Школы',
  rows: SCHOOLS,
  merges: [{ top: 0, left: 0, bottom: 0, right: 5 }],
  columns: [{ width: 24 }, { width: 16 }, { width: 24 }, { width: 16 }, { width: 14 }, { width: 14 }],
};

export const sample: Workbook = { sheets: [roadmap, indicators, schools] };
