import { bookFromSheets } from '../../../tests/bookFromSheets';
import { validate } from '../../core/check/validate';
import { bookGlance } from '../../core/summaries/bookGlance';
import { serialOf } from '../../core/workbook/date';
import { rules } from '../../rules';
import { summaries } from '../../summaries';
import { madeSummaries } from '../../summaries/summarySheets';
import { sampleWorkbook } from '.';

/** The first that one sees of the add-in: something stands in every screen. */

const sample = sampleWorkbook();
const book = bookFromSheets(sample.sheets, serialOf(2025, 12, 1));
const issues = validate(book, rules);

test('every line of the card has something to say', async () => {
  const glance = await bookGlance(book, issues, () => Promise.resolve());
  expect(glance).toMatchObject({
    isWhole: true,
    late: 1,
    off: 1,
    missing: { count: 2, areMunicipalities: false },
    absent: [],
  });
});

test('every summary can be made, but for the one that compares with a closed period', () => {
  expect(madeSummaries(summaries, book, 'ru')).toHaveLength(summaries.length - 1);
  expect(summaries.at(-1)?.id).toBe('comparison');
});

test('there is something to mend on sheets of both kinds, and little enough to be read', () => {
  const sheets = new Set(issues.map(({ at }) => at.sheet));
  expect([...sheets]).toEqual(['Дорожная карта', 'Результаты', 'Повышение квалификации']);
  expect(issues.length).toBeLessThan(12);
});

test('sheets have names of their own', () => {
  const names = sample.sheets.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const tables = sample.sheets.flatMap((sheet) => (sheet.tables ?? []).map(({ name }) => name));
  expect(new Set(tables).size).toBe(tables.length);
});
