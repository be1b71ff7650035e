import { bookOf, type Book } from '../core/check/book';
import { recogniseSheet } from '../core/recognition/recogniseSheet';
import { sheetFromText } from '../core/recognition/sheetFromText';
import { cellFormula, cellLink, cellValue } from '../core/workbook/cell';
import { isoToSerial } from '../core/workbook/date';
import type { Sheet } from '../core/workbook/workbook';
import { roadmapSummary } from './roadmapSummary';

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
  const facts = roadmapSummary.facts(bookFrom(text));
  if (!facts) throw new Error('no facts');
  return roadmapSummary.sheet(facts, locale);
}

/** Rows as texts: what a person would read. */
const texts = (sheet: Sheet): string[] =>
  sheet.rows.map((row) => (row ?? []).map((cell) => String(cellValue(cell) ?? '')).join(' | '));

test('states, sections, parties and the overdue list', () => {
  expect(texts(build(ROADMAP))).toEqual([
    'Сводка дорожной карты',
    'Источник | План',
    'На дату | 45992',
    '',
    'По состоянию',
    'Состояние | Мероприятий | Доля',
    `выполнено | 1 | ${1 / 6}`,
    `в работе | 1 | ${1 / 6}`,
    `просрочено | 1 | ${1 / 6}`,
    `предстоит | 1 | ${1 / 6}`,
    `постоянно | 1 | ${1 / 6}`,
    `срок не определён | 1 | ${1 / 6}`,
    'Всего | 6 | ',
    '',
    'По разделам',
    'Раздел | выполнено | в работе | просрочено | предстоит | постоянно | срок не определён | Всего',
    '1 Анализ и планирование | 1 | 0 | 1 | 0 | 0 | 0 | 2',
    '2 Методическая поддержка | 0 | 1 | 0 | 1 | 1 | 1 | 4',
    'Всего | 1 | 1 | 1 | 1 | 1 | 1 | 6',
    '',
    'По ответственным',
    'Ответственный | выполнено | в работе | просрочено | предстоит | постоянно | срок не определён | Всего',
    'УО | 1 | 0 | 1 | 0 | 0 | 1 | 3',
    'ЦРО | 0 | 1 | 1 | 1 | 0 | 0 | 3',
    'Не указан | 0 | 0 | 0 | 0 | 1 | 0 | 1',
    'Мероприятие с несколькими ответственными учтено у каждого из них.',
    '',
    'Просроченные мероприятия',
    'Мероприятие | № | Срок | Окончание | Дней просрочки | Ответственный | Ячейка',
    'Анализ кадров | 1.2 | Сентябрь 2025 | 45930 | 62 | УО, ЦРО | A5',
  ]);
});

test('an overdue event leads to its row', () => {
  const sheet = build(ROADMAP);
  expect(cellLink(sheet.rows.at(-1)?.[6])).toEqual({ sheet: 'План', address: 'A5' });
});

test('sums are formulas whose last values are right', () => {
  const sheet = build(ROADMAP);
  const formulas = sheet.rows
    .flatMap((row) => (row ?? []).map(cellFormula))
    .filter((formula) => formula !== undefined);
  expect(formulas).toContain('=SUM(B7:B12)');
  expect(formulas).toContain('=B7/B$13');
  expect(formulas).toContain('=SUM(B17:G17)');
});

test('with nothing overdue it says so', () => {
  const calm = ROADMAP.replace('Сентябрь 2025', 'Сентябрь 2026');
  expect(texts(build(calm)).at(-1)).toBe('На эту дату просроченных мероприятий нет.');
});

test('English words, Russian states', () => {
  expect(texts(build(ROADMAP, 'en')).slice(4, 7)).toEqual([
    'By state',
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
  expect(read.at(-1)).toContain('нет столбца с отметками');
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
