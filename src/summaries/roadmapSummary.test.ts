import { bookOf, type Book } from '../core/check/book';
import { recogniseSheet } from '../core/recognition/recogniseSheet';
import { sheetFromText } from '../core/recognition/sheetFromText';
import { cellFormula, cellLink, cellValue } from '../core/workbook/cell';
import { isoToSerial } from '../core/workbook/date';
import type { Summary } from '../core/summaries/summary';
import type { Sheet } from '../core/workbook/workbook';
import { roadmapSummary } from './roadmapSummary';
import { madeSummary } from './summarySheets';

const ROADMAP = `
  План мероприятий на 2025-2026 годы
  № | Мероприятие | Сроки | Ответственный | Ожидаемый результат | Отметка о выполнении
  1 | Анализ и планирование | > | > | > | >
  1.1 | Создание рабочей группы | Август 2025 | УО | Приказ | выполнено
  1.2 | Анализ кадров | Сентябрь 2025 | УО, ЦРО | Справка |
  2 | Методическая поддержка | > | > | > | >
  2.1 | Семинары для учителей | Ноябрь – декабрь 2025 | ЦРО | 4 семинара |
  2.2 | Посещение уроков | Март 2026 | цро | 10 уроков |
  2.3 | Консультации | постоянно | | Журнал |
  2.4 | Обмен опытом | | УО | 3 школы |
`;

const TODAY = isoToSerial('2025-12-01') ?? 0;

const bookFrom = (text: string): Book =>
  bookOf(
    { tables: recogniseSheet(sheetFromText(text, 'План')), sheets: [], templates: [] },
    { today: TODAY, isWhole: true },
  );

function build(text: string, locale: 'ru' | 'en' = 'ru'): Sheet {
  const made = madeSummary(roadmapSummary as Summary, bookFrom(text), locale);
  if (!made) throw new Error('no facts');
  return made.sheet;
}

/** Rows as texts: what a person would read, without the hidden keys of rows that have no comments. */
const texts = (sheet: Sheet): string[] =>
  sheet.rows.map((row) =>
    (row ?? [])
      .map((cell) => String(cellValue(cell) ?? ''))
      .join(' | ')
      .replace(/(?: \| )+§§.*$/, ''),
  );

/** The rows from a heading up to the next gap. */
const under = (sheet: Sheet, heading: string): string[] => {
  const all = texts(sheet);
  const from = all.indexOf(heading) + 1;
  return all.slice(from, all.indexOf('', from));
};

test('states, sections, parties and the overdue list', () => {
  const sheet = build(ROADMAP);
  expect(texts(sheet).slice(0, 4)).toEqual([
    'Сводка дорожной карты',
    'Источник | План',
    'На дату | 45992',
    'Программа | План мероприятий на 2025-2026 годы',
  ]);
  expect(under(sheet, 'По состоянию')).toEqual([
    'Состояние | Мероприятий | Доля',
    `выполнено | 1 | ${1 / 6}`,
    `в работе | 1 | ${1 / 6}`,
    `просрочено | 1 | ${1 / 6}`,
    `предстоит | 1 | ${1 / 6}`,
    `постоянно | 1 | ${1 / 6}`,
    `срок не определён | 1 | ${1 / 6}`,
    'Всего | 6',
  ]);
  expect(under(sheet, 'По разделам')).toEqual([
    'Раздел | выполнено | в работе | просрочено | предстоит | постоянно | срок не определён | Всего',
    '1 Анализ и планирование | 1 | 0 | 1 | 0 | 0 | 0 | 2',
    '2 Методическая поддержка | 0 | 1 | 0 | 1 | 1 | 1 | 4',
    'Всего | 1 | 1 | 1 | 1 | 1 | 1 | 6',
  ]);
  expect(under(sheet, 'По ответственным').slice(1)).toEqual([
    'УО | 1 | 0 | 1 | 0 | 0 | 1 | 3',
    'ЦРО | 0 | 1 | 1 | 1 | 0 | 0 | 3',
    'Не указан | 0 | 0 | 0 | 0 | 1 | 0 | 1',
  ]);
  expect(under(sheet, 'Просроченные мероприятия')[1]).toMatch(
    /^Анализ кадров \| 1.2 \| Сентябрь 2025 \| 45930 \| 62 \| УО, ЦРО \| A5/,
  );
});

test('months count by the last day, and what is due next stands by itself', () => {
  const sheet = build(ROADMAP);
  expect(under(sheet, 'По месяцам окончания').slice(1)).toEqual([
    'август 2025 | 1 | 0 | 0 | 0 | 0 | 0 | 1',
    'сентябрь 2025 | 0 | 0 | 1 | 0 | 0 | 0 | 1',
    'декабрь 2025 | 0 | 1 | 0 | 0 | 0 | 0 | 1',
    'март 2026 | 0 | 0 | 0 | 1 | 0 | 0 | 1',
    'Всего | 1 | 1 | 1 | 1 | 0 | 0 | 4',
  ]);
  expect(texts(sheet)).toContain('В этот срок ни одно мероприятие не заканчивается.');
  expect(under(sheet, 'Срок через 8–30 дней')[1]).toMatch(/^Семинары для учителей .* \| 46022 \| 30 \|/);
});

test('an overdue event leads to its row', () => {
  const links = build(ROADMAP).rows.flatMap((row) => cellLink(row?.[6]) ?? []);
  expect(links[0]).toEqual({ sheet: 'План', address: 'A5' });
});

test('figures are formulas over the list of events', () => {
  const formulas = build(ROADMAP)
    .rows.flatMap((row) => (row ?? []).map(cellFormula))
    .filter((formula) => formula !== undefined);
  expect(formulas.filter((formula) => formula.startsWith('=COUNTIF('))).toHaveLength(6);
  expect(formulas.filter((formula) => formula.startsWith('=SUMPRODUCT('))).toHaveLength(6 * 2 + 6 * 4);
});

test('what is concluded is said above the tables', () => {
  const read = texts(build(ROADMAP));
  expect(read).toContain('Выполнено 1 из 6\u00a0мероприятий (16,7\u00a0%).');
  expect(read).toContain(
    'Просрочено 1\u00a0мероприятие; дольше всего — «1.2 Анализ кадров» (срок истёк 30.09.2025).',
  );
});

test('with nothing overdue it says so', () => {
  const calm = ROADMAP.replace('Сентябрь 2025', 'Сентябрь 2026');
  expect(texts(build(calm))).toContain('На эту дату просроченных мероприятий нет.');
});

test('English words, Russian states', () => {
  expect(under(build(ROADMAP, 'en'), 'By state').slice(0, 2)).toEqual([
    'State | Events | Share',
    `выполнено | 1 | ${1 / 6}`,
  ]);
});

test('a summary is not read as a roadmap again', () => {
  expect(recogniseSheet(build(ROADMAP))).toEqual([]);
});

test('it speaks where a roadmap has events', () => {
  expect(roadmapSummary.facts(bookFrom('Письмо | в отдел'))).toBeNull();
  const facts = roadmapSummary.facts(bookFrom(ROADMAP));
  expect(facts && roadmapSummary.glance(facts, 'ru')).toEqual([
    ['выполнено', 1],
    ['в работе', 1],
    ['просрочено', 1],
    ['предстоит', 1],
    ['постоянно', 1],
    ['срок не определён', 1],
  ]);
});

test('without a column of marks nothing is called overdue, and it is said why', () => {
  const unmarked = ROADMAP.split('\n')
    .map((line) => line.replace(/\|[^|]*$/, ''))
    .join('\n');
  const read = texts(build(unmarked));
  expect(read).toContain(`просрочено | 0 | 0`);
  expect(read).toContain(`выполнение не отмечено | 2 | ${2 / 6}`);
  expect(read.join()).toContain('нет столбца с отметками');
  expect(read.join()).not.toContain('Просроченных мероприятий нет');
});

test('a mark that says neither yes nor no is counted apart', () => {
  const read = texts(build(ROADMAP.replace('Справка |', 'Справка | Иванова')));
  expect(read).toContain(`отметка не ясна | 1 | ${1 / 6}`);
  expect(read).toContain('просрочено | 0 | 0');
});

test('shares are not summed up: rounded ones need not make 100 %', () => {
  const sheet = build(ROADMAP);
  const total = sheet.rows.find((row) => cellValue(row?.[0]) === 'Всего');
  expect(cellValue(total?.[2])).toBe('');
});
