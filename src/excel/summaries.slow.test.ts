import { bookFromSheets } from '../../tests/bookFromSheets';
import { REGION, SEEDED_TODAY, seededBook, type SeededSize } from '../../tests/seededBook';
import { cellFormula, cellValue, valueAt } from '../core/workbook/cell';
import type { Sheet } from '../core/workbook/workbook';
import { summaries } from '../summaries';
import { madeSummaries } from '../summaries/summarySheets';
import { savedWorkbook } from '../workbench/grid/savedWorkbook';
import { excelHost } from './excelHost';

/** Through the real client: all summaries at once, in few requests, each of them short enough for Excel on the web. */

const MOST_SYNCS = 15;
const MOST_BYTES = 5_000_000;

const saved = (): readonly Sheet[] => savedWorkbook(officeHost.grid.book.save()).sheets;

const syncsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const before = officeBridge.batches();
  await work();
  return officeBridge.batches() - before;
};

const summed = (): Sheet[] =>
  madeSummaries(summaries, bookFromSheets(seededBook().sheets, SEEDED_TODAY), 'ru').map(({ sheet }) => sheet);

test('all summaries of a programme are written, and written again in place, in at most 15 syncs', async () => {
  const sheets = summed();
  expect(await syncsOf(() => excelHost.insertSheets({ sheets }))).toBeLessThanOrEqual(MOST_SYNCS);
  const replace = sheets.map(({ name }) => name);
  expect(await syncsOf(() => excelHost.insertSheets({ sheets, replace }))).toBeLessThanOrEqual(MOST_SYNCS);
  expect(officeBridge.largestRequest()).toBeLessThan(MOST_BYTES);
  const written = new Map(saved().map((sheet) => [sheet.name, sheet]));
  for (const sheet of sheets) {
    const there = written.get(sheet.name) as Sheet;
    sheet.rows.forEach((row, index) =>
      (row ?? []).forEach((cell, column) => {
        const value = cellValue(cell) ?? '';
        const formula = cellFormula(cell);
        if (formula !== undefined)
          expect([sheet.name, index, column, cellFormula(there.rows[index]?.[column])]).toEqual([
            sheet.name,
            index,
            column,
            formula,
          ]);
        else if (value !== '')
          expect([sheet.name, index, column, valueAt(there, index, column)]).toEqual([
            sheet.name,
            index,
            column,
            value,
          ]);
      }),
    );
  }
}, 120_000);

/**
 * Many schools in a few series: the bytes of a request are what makes requests many. With `SHNOR_REGION=1` 500 schools with
 * 60,000 rows of results: eleven syncs, and six minutes.
 */
const MANY: SeededSize = process.env['SHNOR_REGION']
  ? REGION
  : {
      schools: 200,
      years: [2024, 2025],
      subjects: ['математика', 'русский язык'],
      procedures: ['ОГЭ'],
    };

test('all summaries of hundreds of schools are written in at most 15 syncs', async () => {
  const sheets = madeSummaries(summaries, bookFromSheets(seededBook(1, MANY).sheets, SEEDED_TODAY), 'ru').map(
    ({ sheet }) => sheet,
  );
  expect(sheets.reduce((sum, { rows }) => sum + rows.length, 0)).toBeGreaterThan(1_200);
  expect(await syncsOf(() => excelHost.insertSheets({ sheets }))).toBeLessThanOrEqual(MOST_SYNCS);
  expect(officeBridge.largestRequest()).toBeLessThan(MOST_BYTES);
}, 900_000);
