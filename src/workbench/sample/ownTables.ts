import { styled } from '../../core/workbook/sheetRows';
import type { Border, Cell, CellFormat, Row, Sheet } from '../../core/workbook/workbook';

/**
 * The programme of a made-up municipality, laid out as such workbooks are: a roadmap with sections and slips in it,
 * indicators by year, a register of schools, results of two years, social conditions.
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

/** Below its plan the first, reached the second; of the third the figure of 2025 is not there yet. */
const INDICATORS: readonly Row[] = [
  [styled('Показатели программы', title)],
  line(
    header,
    '№',
    'Показатель',
    'Единица измерения',
    'Исходное значение (2024)',
    'План 2025',
    'Факт 2025',
    'План 2026',
  ),
  line(base, '1', 'Доля школ программы, получающих адресную методическую помощь', '%', 25, 75, 50, 100),
  line(base, '2', 'Доля педагогов, прошедших повышение квалификации', '%', 30, 50, 62, 75),
  line(base, '3', 'Доля выпускников, не набравших минимум на ОГЭ по математике', '%', 18, 12, null, 8),
];

const SCHOOLS: readonly Row[] = [
  [styled('Реестр школ программы', title)],
  line(header, 'Школа', 'Статус', 'Куратор', 'Школа-партнёр', 'Обучающихся', 'Средний балл ОГЭ'),
  line(base, 'Заречная школа № 1', 'ШНОР', 'Методический центр', 'Гимназия', 412, 13.2),
  line(base, 'Заречная школа № 3', 'ШНОР и ШНСУ', 'Методический центр', 'Лицей', 268, 11.4),
  line(base, 'Луговская школа', 'ШНСУ', 'Управление образования', 'Гимназия', 96, 14.8),
  line(base, 'Сосновская школа', 'ШНОР', 'Управление образования', 'Лицей', 143, 12.1),
];

/** What each school got in two years: participants, those below the minimum, mean mark. */
const RESULTS: readonly Row[] = [
  [styled('Результаты ОГЭ', title)],
  line(
    header,
    'Год',
    'Школа',
    'Предмет',
    'Класс',
    'Участников',
    'Не преодолели минимальный порог',
    'Средний балл',
  ),
  ...(
    [
      ['Заречная школа № 1', 'Математика', [44, 9, 13.1], [47, 7, 13.9]],
      ['Заречная школа № 1', 'Русский язык', [44, 4, 23.4], [47, 3, 24.2]],
      ['Заречная школа № 3', 'Математика', [28, 10, 11.2], [31, 9, 11.8]],
      ['Заречная школа № 3', 'Русский язык', [28, 6, 20.9], [31, 4, 21.7]],
      // More below the minimum than took part.
      ['Луговская школа', 'Математика', [9, 1, 14.6], [8, 11, 14.8]],
      ['Луговская школа', 'Русский язык', [9, 0, 25.1], [8, 0, 25.6]],
      ['Сосновская школа', 'Математика', [15, 5, 11.9], [14, 3, 12.7]],
      ['Сосновская школа', 'Русский язык', [15, 2, 22.3], [14, 1, 23.4]],
    ] as const
  ).flatMap(([school, subject, ...years]) =>
    years.map((figures, index) => line(base, 2024 + index, school, subject, 9, ...figures)),
  ),
];

const CONDITIONS: readonly Row[] = [
  [styled('Социальные условия школ', title)],
  line(
    header,
    'Школа',
    'Количество обучающихся',
    'Из малообеспеченных семей',
    'Из неполных семей',
    'С ОВЗ',
    'На профилактическом учёте',
  ),
  line(base, 'Заречная школа № 1', 412, 61, 88, 14, 6),
  line(base, 'Заречная школа № 3', 268, 74, 81, 19, 9),
  line(base, 'Луговская школа', 96, 31, 22, 3, 1),
  line(base, 'Сосновская школа', 143, 28, 34, 6, 2),
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
  merges: [{ top: 0, left: 0, bottom: 0, right: 6 }],
  columns: [
    { width: 6 },
    { width: 48 },
    { width: 14 },
    { width: 16 },
    { width: 10 },
    { width: 10 },
    { width: 10 },
  ],
  rowLooks: [{}, { height: 48 }, ...INDICATORS.slice(2).map(() => ({ height: 32 }))],
  frozen: { rows: 2, columns: 0 },
};

const schools: Sheet = {
  name: 'Школы',
  rows: SCHOOLS,
  merges: [{ top: 0, left: 0, bottom: 0, right: 5 }],
  columns: [{ width: 24 }, { width: 16 }, { width: 24 }, { width: 16 }, { width: 14 }, { width: 14 }],
};

const results: Sheet = {
  name: 'Результаты',
  rows: RESULTS,
  merges: [{ top: 0, left: 0, bottom: 0, right: 6 }],
  columns: [
    { width: 8 },
    { width: 24 },
    { width: 18 },
    { width: 8 },
    { width: 14 },
    { width: 20 },
    { width: 12 },
  ],
  rowLooks: [{}, { height: 48 }],
  frozen: { rows: 2, columns: 0 },
};

const conditions: Sheet = {
  name: 'Социальные условия',
  rows: CONDITIONS,
  merges: [{ top: 0, left: 0, bottom: 0, right: 5 }],
  columns: [{ width: 24 }, { width: 16 }, { width: 20 }, { width: 14 }, { width: 10 }, { width: 20 }],
  rowLooks: [{}, { height: 48 }],
  frozen: { rows: 2, columns: 0 },
};

export const ownTables: readonly Sheet[] = [roadmap, indicators, schools, results, conditions];
