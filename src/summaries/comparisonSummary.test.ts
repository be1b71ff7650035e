import { bookFromSheets } from '../../tests/bookFromSheets';
import { CLOSED_ON, closedBook, closedSheets } from '../../tests/closedBook';
import { READABLE, SEEDED_TODAY, SMALL, seededBook } from '../../tests/seededBook';
import { analyticNote } from '../notes/analyticNote';
import { closedSheet } from '../core/summaries/closedSheet';
import { closedDays, comparisonFacts } from '../core/summaries/comparisonFacts';
import { keptOf } from '../core/summaries/kept';
import { cellFormula, cellValue } from '../core/workbook/cell';
import { isoToSerial } from '../core/workbook/date';
import { closedId, closedStamp } from '../core/workbook/stamp';
import type { CellValue, Row, Sheet } from '../core/workbook/workbook';
import { comparisonSummary } from './comparisonSummary';
import { summaries } from '.';
import { madeSummaries } from './summarySheets';

const EARLIER = isoToSerial('2024-08-01') ?? 0;

function compared(
  sheets: readonly Sheet[],
  settings?: ReadonlyMap<string, number>,
  chosen = summaries,
): Sheet {
  const book = bookFromSheets(sheets, SEEDED_TODAY);
  const kept = new Map(
    settings ? [['comparison', { today: null, comments: new Map<string, string>(), settings }]] : [],
  );
  const found = madeSummaries(chosen, book, 'ru', kept).find(({ summary: { id } }) => id === 'comparison');
  if (!found) throw new Error('Nothing is compared');
  return found.sheet;
}

const values = (row: Row | null | undefined): CellValue[] => Array.from(row ?? [], (cell) => cellValue(cell));
const texts = ({ rows }: Sheet): string => rows.map((row) => values(row).join(' | ')).join('\n');

/** Rows of the comparison by what they are kept under: was, is, change, meaning. */
const told = ({ rows }: Sheet): ReadonlyMap<string, CellValue[]> =>
  new Map(
    rows.flatMap((row) => {
      const key = values(row).find((value) => String(value).startsWith('§'));
      return key === undefined ? [] : [[String(key).replace(/^§\d*§/, ''), values(row).slice(2, 6)] as const];
    }),
  );

/** The rows that bear keys of one table, the last first; everything else stays. */
function turned(sheet: Sheet, table: string): Sheet {
  const isOwn = (row: Row | null | undefined): boolean =>
    values(row).some((value) => String(value).includes(`§${table}|`));
  const own = sheet.rows.filter(isOwn).reverse();
  return { ...sheet, rows: sheet.rows.map((row) => (isOwn(row) ? own.shift() : row)) };
}

test('rows are matched by their keys, however a closed copy is sorted', () => {
  const { sheets } = closedBook();
  const sorted = sheets.map((sheet) =>
    closedId(sheet.stamp) === 'schools'
      ? turned(sheet, 'schools')
      : closedId(sheet.stamp) === 'gaps'
        ? turned(sheet, 'gaps')
        : sheet,
  );
  expect(sorted).not.toEqual(sheets);
  // Rows that are gone are told in the order of the copy; all else stays.
  expect(new Map([...told(compared(sorted))].sort())).toEqual(new Map([...told(compared(sheets))].sort()));
});

test('a figure that one side lacks is no data and not zero; rows that come and go are named', () => {
  const rows = told(compared(closedBook().sheets));
  expect(rows.get('schools/schools|share 1025|мбоу сош № 25')?.slice(1)).toEqual([
    'нет данных',
    '',
    'строки больше нет',
  ]);
  expect(rows.get('schools/means|share 2025')).toEqual([
    'нет данных',
    expect.any(Number),
    '',
    'новая строка',
  ]);
  const all = [...rows.values()];
  expect(all.length).toBeGreaterThan(100);
  for (const [was, is, change, meaning] of all) {
    if (was !== 'нет данных' && is !== 'нет данных') continue;
    expect(change).toBe('');
    expect(['', 'новая строка', 'строки больше нет']).toContain(meaning);
  }
});

test('change is what is less what was, in the cells of both sheets', () => {
  const sheet = compared(closedBook().sheets);
  const numbers = [...told(sheet).values()].filter((row) => typeof row[2] === 'number');
  expect(numbers.length).toBeGreaterThan(50);
  for (const [was, is, change] of numbers) expect(Number(is) - Number(was)).toBeCloseTo(Number(change), 6);
  const formulas = sheet.rows.flatMap((row) => (row ?? []).flatMap((cell) => cellFormula(cell) ?? []));
  expect(formulas.filter((formula) => /^='.+ 01\.02\.2025'![A-Z]+\d+$/.test(formula)).length).toBeGreaterThan(
    100,
  );
});

test('what is better and worse is said by the way a figure should go', () => {
  const rows = told(compared(closedBook(9, READABLE).sheets));
  const of = (key: string): CellValue => rows.get(key)?.[3] ?? null;
  // The share is to go down, and went up from 12,6 to 20,9.
  expect(of('indicators/percents|actual Доля не преодолевших минимум')).toBe('хуже');
  expect(of('indicators/percents|actual Доля обученных педагогов')).toBe('хуже');
  expect(of('indicators/judged|status 1 Доля школ с договорами')).toBe('хуже');
  // Nobody says whether it is good to have more events due.
  expect(rows.get('overview/ten|value due')).toEqual([0, 2, 2, '']);
});

test('two shares whose intervals overlap are no change', () => {
  const rows = [...told(compared(closedBook().sheets))].filter(([key]) =>
    key.startsWith('schools/schools|share'),
  );
  const said = new Set(rows.map(([, row]) => row[3]));
  expect([...said].sort()).toEqual(
    expect.arrayContaining(['в пределах случайного', 'лучше', 'строки больше нет']),
  );
});

test('of fewer than ten schools nothing is concluded from the gap', () => {
  const few = { ...READABLE, schools: 8 };
  const meanings = [...told(compared(closedBook(3, few).sheets))].flatMap(([key, row]) =>
    /^gaps\/gaps\|(?:ratio|gap|gini)/.test(key) ? [row[3]] : [],
  );
  expect(meanings.length).toBeGreaterThan(0);
  expect(new Set(meanings)).toEqual(new Set(['']));
});

test('the last period before the report is compared, or the two that are asked for', () => {
  const older = closedSheets(3).map((sheet) => ({
    ...sheet,
    name: sheet.name.replace('01.02.2025', '01.08.2024'),
    rows: sheet.rows.map((row, index) => (index === 2 ? [row?.[0], { value: EARLIER }] : row)),
  }));
  const sheets = [...older, ...closedBook().sheets];
  expect(closedDays(bookFromSheets(sheets, SEEDED_TODAY))).toEqual([EARLIER, CLOSED_ON]);
  expect(texts(compared(sheets))).toContain('Было, 01.02.2025 | Стало, 01.02.2026');
  const both = compared(
    sheets,
    new Map([
      ['from', EARLIER],
      ['to', CLOSED_ON],
    ]),
  );
  expect(texts(both)).toContain('Было, 01.08.2024 | Стало, 01.02.2025');
  // Neither of two closed copies is written anew.
  const formulas = both.rows.flatMap((row) => (row ?? []).flatMap((cell) => cellFormula(cell) ?? []));
  expect(formulas.some((formula) => formula.includes('обновите сравнение'))).toBe(false);
});

test('without a period closed before the report there is nothing to compare with', () => {
  const book = seededBook();
  expect(comparisonFacts(bookFromSheets(book.sheets, SEEDED_TODAY))).toBeNull();
  const late = closedBook().sheets;
  expect(comparisonFacts(bookFromSheets(late, CLOSED_ON))).toBeNull();
  // A day that nothing was closed on is no choice.
  expect(comparisonFacts(bookFromSheets(late, SEEDED_TODAY), new Map([['from', 1]]))?.from).toBe(CLOSED_ON);
  expect(comparisonSummary.lacks.ru).toContain('«Закрыть период»');
});

test('a sheet that is not made again is compared as it stands, of its own day; without it that is said', () => {
  const { sheets } = closedBook();
  const only = summaries.filter(({ id }) => id === 'comparison' || id === 'gaps');
  const bare = texts(compared(sheets, undefined, only));
  expect(bare).toContain(
    'Лист «Обзор программы» есть только в закрытом периоде: нового, чтобы сравнить, нет.',
  );
  const yesterday = madeSummaries(summaries, bookFromSheets(sheets, SEEDED_TODAY - 1), 'ru').find(
    ({ summary: { id } }) => id === 'overview',
  );
  if (!yesterday) throw new Error('There is no overview');
  const sheet = { ...yesterday.sheet, name: 'Мой обзор' };
  expect(keptOf(sheet).today).toBe(SEEDED_TODAY - 1);
  const all = compared([...sheets, sheet], undefined, only);
  expect(texts(all)).toContain('Было, 01.02.2025 | Стало, 31.01.2026');
  const formulas = all.rows.flatMap((row) => (row ?? []).flatMap((cell) => cellFormula(cell) ?? []));
  expect(formulas.some((formula) => formula.includes("'Мой обзор'!B8"))).toBe(true);
});

test('a copy of another version, and rows of one name, are told and not compared', () => {
  const { sheets } = closedBook();
  const other = sheets.map((sheet) =>
    closedId(sheet.stamp) === 'gaps' ? { ...sheet, stamp: closedStamp('gaps', 1) } : sheet,
  );
  const said = texts(compared(other));
  expect(said).toContain('Закрытую копию листа «Разрыв между школами» сделала другая версия надстройки');
  expect(said).not.toContain('§gaps/gaps|');
  const twice = sheets.map((sheet) => {
    if (closedId(sheet.stamp) !== 'roadmapSummary') return sheet;
    const row = sheet.rows.find((each) => values(each).includes('§§all|1.1 Мероприятие 1'));
    return { ...sheet, rows: [...sheet.rows, row] };
  });
  expect(texts(compared(twice))).toContain(
    'Строк с одинаковыми названиями, о которых нельзя сказать, какая из них какая: 1.',
  );
});

test('what was compared before is not compared itself, and comments stay with their rows', () => {
  const { sheets } = closedBook();
  const first = compared(sheets);
  const commented: Sheet = {
    ...first,
    rows: first.rows.map((row) => {
      const at = values(row).findIndex((value) => String(value).endsWith('§overview/ten|value done'));
      if (at < 0) return row;
      const back = Number(/^§(\d+)§/.exec(String(values(row)[at]))?.[1]);
      return Array.from(row ?? [], (cell, column) => (column === at - back ? 'Спросить школы' : cell));
    }),
  };
  const kept = new Map([['comparison', keptOf(commented)]]);
  const book = bookFromSheets([...sheets, closedSheet(first, SEEDED_TODAY - 5)], SEEDED_TODAY);
  const again = madeSummaries(summaries, book, 'ru', kept).find(({ summary: { id } }) => id === 'comparison');
  const row = again?.sheet.rows.find((each) => values(each).includes('Спросить школы'));
  expect(values(row)[0]).toBe('Выполнено мероприятий, %');
  expect(SMALL.schools).toBeGreaterThan(10);
});

test('the analytic note is of one period', () => {
  const blocks = (sheets: readonly Sheet[]): string =>
    JSON.stringify(analyticNote(bookFromSheets(sheets, SEEDED_TODAY), 'ru')?.blocks);
  expect(blocks(closedBook().sheets)).toBe(blocks(seededBook().sheets));
});
