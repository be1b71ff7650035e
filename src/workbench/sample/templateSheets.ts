import type { TemplateRow } from '../../core/templates/template';
import { templateWorkbook } from '../../core/templates/workbook';
import { serialOf } from '../../core/workbook/date';
import type { CellValue, Sheet, Workbook } from '../../core/workbook/workbook';
import { lists, templates } from '../../templates';

/** Sheets of templates as the municipality filled them: courses, agreements, visits, what schools think of themselves. */

const day = (text: string): number => {
  const [date = 0, month = 0, year = 0] = text.split('.').map(Number);
  return serialOf(year, month, date);
};

/** Rows by the ids of their columns. */
const rowsOf = (ids: readonly string[], ...rows: readonly (readonly CellValue[])[]): TemplateRow[] =>
  rows.map((row) => Object.fromEntries(ids.map((id, at) => [id, row[at] ?? null])));

const FILLED: Readonly<Record<string, readonly TemplateRow[]>> = {
  training: rowsOf(
    ['school', 'topic', 'provider', 'audience', 'hours', 'from', 'until', 'planned', 'trained'],
    [
      'Заречная школа № 1',
      'Работа с неуспевающими',
      'Методический центр',
      'учителя-предметники',
      36,
      day('15.09.2025'),
      day('30.10.2025'),
      8,
      7,
    ],
    [
      'Заречная школа № 3',
      'Работа с неуспевающими',
      'Методический центр',
      'учителя-предметники',
      36,
      day('15.09.2025'),
      day('30.10.2025'),
      6,
      3,
    ],
    [
      'Луговская школа',
      'Управление по результатам',
      'Методический центр',
      'руководители',
      24,
      day('06.10.2025'),
      day('24.10.2025'),
      2,
      2,
    ],
    // Ends before it begins.
    [
      'Сосновская школа',
      'Формирующее оценивание',
      'Методический центр',
      'учителя-предметники',
      18,
      day('10.11.2025'),
      day('01.11.2025'),
      4,
      4,
    ],
  ),
  partnerships: rowsOf(
    ['school', 'kind', 'partner', 'subject', 'signed', 'until', 'events', 'done'],
    [
      'Заречная школа № 1',
      'договор о сотрудничестве',
      'Гимназия',
      'Преподавание математики',
      day('10.09.2025'),
      day('30.06.2026'),
      'Открытые уроки',
      'в работе',
    ],
    [
      'Заречная школа № 3',
      'договор о сотрудничестве',
      'Лицей',
      'Оценивание',
      day('12.09.2024'),
      day('30.06.2025'),
      'Семинары',
      'выполнено',
    ],
    [
      'Заречная школа № 3',
      'наставническая пара',
      'Лицей',
      'Русский язык',
      day('01.10.2025'),
      null,
      'Взаимные посещения',
      'в работе',
    ],
    [
      'Сосновская школа',
      'кураторство',
      'Лицей',
      'Управление школой',
      day('01.09.2025'),
      null,
      'Консультации',
      'в работе',
    ],
  ),
  visits: rowsOf(
    ['day', 'school', 'teacher', 'subject', 'grade', 'topic', 'goals', 'methods', 'feedback', 'advice'],
    [
      day('14.10.2025'),
      'Заречная школа № 1',
      'П-004',
      'Математика',
      8,
      'Квадратные корни',
      2,
      1,
      1,
      'Больше задач разного уровня',
    ],
    [
      day('21.10.2025'),
      'Заречная школа № 3',
      'П-011',
      'Русский язык',
      7,
      'Причастный оборот',
      1,
      1,
      0,
      'Показать ученикам, по чему ставится отметка',
    ],
    [
      day('11.11.2025'),
      'Сосновская школа',
      'П-002',
      'Математика',
      9,
      'Прогрессии',
      2,
      2,
      1,
      'Рассказать коллегам о приёме',
    ],
  ),
};

/** Scores from 0 to 3 in the order of the statements, and what shows the first of them. */
const ASSESSED = [
  [
    'Заречная школа № 1',
    [2, 1, 2, 1, 1, 2, 2, 2, 3, 2, 1, 1, 2, 1, 2],
    'Анализ ВПР и ОГЭ, протокол педсовета',
  ],
  ['Заречная школа № 3', [1, 1, 1, 0, 1, 1, 2, 1, 2, 1, 1, 1, 1, 0, 1], 'Справка заместителя директора'],
] as const;

function assessment([, scores, evidence]: (typeof ASSESSED)[number]): TemplateRow[] {
  const template = templates.find(({ id }) => id === 'selfassessment');
  return (template?.beginning?.ru ?? []).map((row, at) => ({
    ...row,
    score: scores[at] ?? null,
    evidence: at % 5 === 0 ? evidence : 'Наблюдения и опрос',
  }));
}

const called = (sheet: Sheet, number: number): Sheet => ({
  ...sheet,
  name: `${sheet.name} ${number}`,
  tables: (sheet.tables ?? []).map((each) => ({ ...each, name: `${each.name}${number}` })),
});

const ofSchool = (which: (typeof ASSESSED)[number]): Workbook =>
  templateWorkbook(
    templates.filter(({ id }) => id in FILLED || id === 'selfassessment'),
    lists,
    {
      locale: 'ru',
      years: [2025, 2026],
      period: { start: serialOf(2025, 9, 1), end: serialOf(2026, 6, 30) },
      rows: { ...FILLED, selfassessment: assessment(which) },
      parameters: { schoolName: which[0] },
    },
  );

export function templateSheets(): Workbook {
  const [made, other] = [ofSchool(ASSESSED[0]), ofSchool(ASSESSED[1])];
  const second = other.sheets.filter(({ stamp }) => stamp?.id === 'selfassessment');
  const [filled, listed] = [made.sheets.slice(0, -1), made.sheets.slice(-1)];
  return { ...made, sheets: [...filled, ...second.map((sheet) => called(sheet, 2)), ...listed] };
}
