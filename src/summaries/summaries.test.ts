import { bookFromSheets } from '../../tests/bookFromSheets';
import { closedBook, closedSheets } from '../../tests/closedBook';
import { SEEDED_TODAY, SMALL, seededBook } from '../../tests/seededBook';
import { recogniseSheet } from '../core/recognition/recogniseSheet';
import { cellFormula, cellLink, cellValue, isError } from '../core/workbook/cell';
import type { SchoolFacts } from '../core/summaries/schoolFacts';
import type { Summary } from '../core/summaries/summary';
import type { Sheet } from '../core/workbook/workbook';
import { summaries } from '.';
import { schoolPage } from './schoolPage';
import { madeSummaries } from './summarySheets';

const source = closedBook();
const book = bookFromSheets(source.sheets, SEEDED_TODAY);
const made = madeSummaries(summaries, book, 'ru');
const sheetOf = (id: string): Sheet => {
  const found = made.find(({ summary }) => summary.id === id);
  if (!found) throw new Error(id);
  return found.sheet;
};
const texts = (sheet: Sheet): string =>
  sheet.rows.map((row) => (row ?? []).map((cell) => String(cellValue(cell) ?? '')).join(' | ')).join('\n');

test('a filled book has every summary', () => {
  expect(made.map(({ summary }) => summary.id)).toEqual(summaries.map(({ id }) => id));
});

test.each(made.map(({ summary: { id } }) => id))(
  '%s says whose it is, of what day and how it was counted',
  (id) => {
    const sheet = sheetOf(id);
    expect(texts(sheet)).toMatch(
      /^.+\nИсточник \| .+\nНа дату \| 46054\n(?:Программа \| .+\n)?Территория \| Заречный округ\n/,
    );
    expect(recogniseSheet(sheet)).toEqual([]);
    const values = sheet.rows.flatMap((row) => (row ?? []).map(cellValue));
    expect(
      values.filter((value) => isError(value) || (typeof value === 'number' && !Number.isFinite(value))),
    ).toEqual([]);
    expect(sheet.name.length).toBeLessThanOrEqual(31);
  },
);

test('links lead to cells that are there', () => {
  const all = [...source.sheets, ...made.map(({ sheet }) => sheet)];
  const names = new Map(all.map((sheet) => [sheet.name, sheet]));
  const links = made.flatMap(({ sheet }) =>
    sheet.rows.flatMap((row) => (row ?? []).flatMap((cell) => cellLink(cell) ?? [])),
  );
  expect(links.length).toBeGreaterThan(300);
  expect(
    links.filter(({ sheet, address }) => {
      const row = names.get(sheet)?.rows[Number(address.replace(/\D/g, '')) - 1];
      return !row?.some((cell) => cell !== null && cell !== undefined);
    }),
  ).toEqual([]);
});

test('charts are of cells that hold something, and say their unit', () => {
  const charts = made.flatMap(({ sheet }) => (sheet.charts ?? []).map((chart) => ({ sheet, chart })));
  expect(charts.length).toBeGreaterThanOrEqual(6);
  for (const { sheet, chart } of charts) {
    expect(chart.title).toMatch(/, (?:шт\.|%|раз|чел\.|0–3)$/);
    for (const { values } of chart.series)
      expect(typeof cellValue(sheet.rows[values.top]?.[values.left])).not.toBe('undefined');
  }
});

test('the overview has ten figures; what it lacks it says', () => {
  const rows = texts(sheetOf('overview')).split('\n');
  const from = rows.findIndex((row) => row.startsWith('Показатель | Значение')) + 1;
  expect(rows.slice(from, rows.indexOf('', from))).toHaveLength(10);
  const bare = madeSummaries(
    summaries,
    bookFromSheets(
      source.sheets.filter(({ stamp }) => stamp?.id === 'results'),
      SEEDED_TODAY,
    ),
    'ru',
  );
  const said = texts(bare.find(({ summary }) => summary.id === 'overview')?.sheet ?? sheetOf('gaps'));
  expect(said).toContain('Нет дорожной карты с мероприятиями');
  expect(said).toContain('нет данных');
});

test('English sheets say the same figures', () => {
  const numbers = (sheet: Sheet): number[] =>
    sheet.rows.flatMap((row) => (row ?? []).map(cellValue)).filter((value) => typeof value === 'number');
  const english = [...seededBook().sheets, ...closedSheets(1, SMALL, 'en')];
  for (const { summary, sheet } of madeSummaries(summaries, bookFromSheets(english, SEEDED_TODAY), 'en'))
    expect(numbers(sheet)).toEqual(numbers(sheetOf(summary.id)));
});

test('a summary for want of data is none, and says what it wants in both languages', () => {
  const empty = bookFromSheets([], SEEDED_TODAY);
  expect(madeSummaries(summaries, empty, 'ru')).toEqual([]);
  expect(summaries.every(({ lacks }) => lacks.ru.endsWith('.') && lacks.en.endsWith('.'))).toBe(true);
});

test('the overview and the page of a school go by the thresholds that were set on the sheet of schools', () => {
  const settings = new Map([
    ['threshold', 5],
    ['procedures', 1],
  ]);
  const kept = new Map([['schools', { today: null, comments: new Map<string, string>(), settings }]]);
  const [school] = book.schools;
  if (!school) throw new Error('No schools');
  const wanted = [...summaries, schoolPage(school, book.schools)];
  const set = madeSummaries(wanted, book, 'ru', kept);
  const usual = madeSummaries(wanted, book, 'ru');
  const low = (of: typeof made): (number | undefined)[] => {
    const sheet = texts(of.find(({ summary: { id } }) => id === 'overview')?.sheet ?? sheetOf('gaps'));
    const listed = of.find(({ summary: { id } }) => id === 'schools')?.facts as SchoolFacts;
    const shown = /^Школ с низкими результатами \| (\d+)/m.exec(sheet)?.[1];
    return [Number(shown), listed.schools.filter(({ isLow }) => isLow).length];
  };
  const [[now, all], [before]] = [low(set), low(usual)];
  expect(now).toBe(all);
  expect(now).toBeGreaterThan(before ?? 0);
  const page = texts(set.at(-1)?.sheet ?? sheetOf('gaps'));
  expect(page).toContain('Низкие результаты | да');
});

test('every figure of the overview is counted in cells of the sheets beside it, or leads to the source', () => {
  const ten = (sheet: Sheet): (readonly [formula: boolean, link: boolean])[] =>
    sheet.rows.flatMap((row) =>
      (row ?? []).some((cell) => String(cellValue(cell)).includes('§ten|'))
        ? [[cellFormula(row?.[1]) !== undefined, cellLink(row?.[1]) !== undefined] as const]
        : [],
    );
  expect(ten(sheetOf('overview'))).toEqual(Array.from({ length: 10 }, () => [true, false]));
  const [alone] = madeSummaries(
    summaries.filter(({ id }) => id === 'overview'),
    book,
    'ru',
  );
  expect(ten(alone?.sheet ?? sheetOf('gaps'))).toEqual(Array.from({ length: 10 }, () => [false, true]));
});

test('every table of a sheet is called by a name of its own: charts and formulas find it by that', () => {
  const pages = book.schools.slice(0, 3).map((school) => schoolPage(school, book.schools) as Summary);
  for (const summary of [...summaries, ...pages] as readonly Summary[]) {
    const facts = summary.facts(book);
    const blocks = facts === null ? [] : summary.blocks(facts, 'ru', []);
    const ids = blocks.flatMap((block) => (block.is === 'table' ? [block.id] : []));
    expect([summary.id, ids]).toEqual([summary.id, [...new Set(ids)]]);
    for (const block of blocks) if (block.is === 'chart') expect(ids).toContain(block.table);
  }
});
