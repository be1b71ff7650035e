import { bookFromSheets } from '../../tests/bookFromSheets';
import { expectGenerated } from '../../tests/generated';
import { readableSheet } from '../../tests/readableSheet';
import { SEEDED_TODAY, readableBook } from '../../tests/seededBook';
import { recogniseSheet } from '../core/recognition/recogniseSheet';
import { schoolFacts } from '../core/summaries/schoolFacts';
import { schoolPageFacts } from '../core/summaries/schoolPageFacts';
import { cellText } from '../core/recognition/grid';
import { cellValue } from '../core/workbook/cell';
import type { Sheet } from '../core/workbook/workbook';
import { schoolPage } from './schoolPage';
import { madeSummaries, madeSummary } from './summarySheets';

const source = readableBook();
const book = bookFromSheets(source.sheets, SEEDED_TODAY);
const pages = book.schools.map((school) => schoolPage(school, book.schools));
const first = pages[0];
if (!first) throw new Error('The seeded programme has no schools');
const texts = (sheet: Sheet | undefined): string =>
  (sheet?.rows ?? []).map((row) => (row ?? []).map(cellText).join(' | ')).join('\n');

test('a page of the seeded programme', () => {
  const sheet = madeSummary(first, book, 'ru')?.sheet;
  if (!sheet) throw new Error('No page');
  expectGenerated('src/summaries/schoolPage.golden.txt', readableSheet(sheet));
});

test('every school of the register has a page of its own name and stamp', () => {
  const made = madeSummaries(pages, book, 'ru');
  expect(made).toHaveLength(book.schools.length);
  expect(new Set(made.map(({ sheet }) => sheet.name)).size).toBe(made.length);
  expect(new Set(made.map(({ sheet }) => sheet.stamp?.id)).size).toBe(made.length);
  expect(made.every(({ sheet }) => sheet.name.length <= 31 && recogniseSheet(sheet).length === 0)).toBe(true);
});

test('its figures are those of the sheet of schools, and rows of others are not among them', () => {
  const all = schoolFacts(book);
  for (const school of book.schools) {
    const { fact, results, visits, training } = schoolPageFacts(book, school);
    const own = all?.schools.find(({ school: { name } }) => name === school.name);
    expect(fact).toEqual(own ?? null);
    const last = results.filter(({ year }) => year === all?.year);
    expect(last.reduce((sum, { participants }) => sum + (participants ?? 0), 0)).toBe(own?.participants ?? 0);
    for (const row of [...visits, ...training]) expect(row.school).toBe(school.name);
  }
});

test('English pages have the same figures', () => {
  const numbers = (locale: 'ru' | 'en') =>
    madeSummaries(pages, book, locale).map(({ sheet }) =>
      sheet.rows.flatMap((row) => (row ?? []).map(cellValue)).filter((value) => typeof value === 'number'),
    );
  expect(numbers('en')).toEqual(numbers('ru'));
});

test('an event whose responsible is the school stands on its page; what is lacking is said', () => {
  const roadmap = source.sheets.find(({ stamp }) => stamp?.id === 'roadmap');
  if (!roadmap) throw new Error('No roadmap');
  const named = {
    ...roadmap,
    rows: roadmap.rows.map((row) =>
      row?.map((cell) => (cellText(cell) === 'УО, ЦРО' ? 'МБОУ СОШ № 3, ЦРО' : cell)),
    ),
  };
  const others = source.sheets.filter(({ stamp }) => stamp?.id === 'schools');
  const small = bookFromSheets([...others, named], SEEDED_TODAY);
  const [school, other] = [small.schools[2], small.schools[3]];
  if (!school || !other) throw new Error('No schools');
  expect(schoolPageFacts(small, school).events.length).toBeGreaterThan(5);
  expect(schoolPageFacts(small, other).events).toEqual([]);
  const said = texts(madeSummary(schoolPage(other, small.schools), small, 'ru')?.sheet);
  expect(said).toContain('Результатов этой школы в книге нет.');
  expect(said).toContain('Самообследования этой школы в книге нет.');
});

test('two schools whose names begin alike are told apart by their codes', () => {
  const long = 'Муниципальное бюджетное общеобразовательное учреждение средняя школа';
  const [one] = book.schools;
  if (!one) throw new Error('No school');
  const alike = ['1', '2'].map((code) => ({ ...one, code, name: `${long} № ${code}` }));
  const names = alike.map((school) => schoolPage(school, alike).name.ru);
  expect(names.map((name) => [name.length <= 31, name.slice(-2)])).toEqual([
    [true, ' 1'],
    [true, ' 2'],
  ]);
});
