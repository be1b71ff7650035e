import { chance } from '../../bench/layouts/chance';
import { validate } from '../../src/core/check/validate';
import type { Sheet } from '../../src/core/workbook/workbook';
import { programmes } from '../../src/programmes';
import { rules } from '../../src/rules';
import { bookFrom } from '../ruleSentences';
import { TODAY, cleanBook } from './cleanBook';
import { DEFECTS, type Defect } from './defects';
import { placeOf, spoiledSheet } from './spoiled';

/** Presets that leave no event open. */
const CLEAN = ['syktyvkar', 'orel', 'efremov'];
const COUNT = 500;
const ENOUGH = 0.95;

const books = programmes.filter(({ id }) => CLEAN.includes(id)).map(cleanBook);
const issuesOf = (sheets: readonly Sheet[]) => validate(bookFrom(sheets, TODAY), rules);

/** One defect on each sheet that has room for one, so that a book is looked at once for many. */
function spoiledBook(sheets: readonly Sheet[], seed: number) {
  const random = chance(seed);
  const made: {
    readonly defect: Defect;
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
  }[] = [];
  const spoiled = sheets.map((sheet, index) => {
    const own = DEFECTS.filter(({ template }) => template === sheet.stamp?.id);
    const place = own.length > 0 ? placeOf(sheet, 100 * seed + index) : null;
    const defect = random.of(own.length > 0 ? own : DEFECTS);
    const found = place && defect.spoil(place);
    const column = place && found && place.reading.columns.get(found.at[1]);
    if (!place || !found || typeof column !== 'number') return sheet;
    made.push({ defect, sheet: sheet.name, row: found.at[0], column });
    return spoiledSheet(sheet, place, found);
  });
  return { sheets: spoiled, made };
}

test('clean books have no error, and no rule of this list speaks of them', () => {
  for (const sheets of books) {
    const found = issuesOf(sheets).map(({ code, severity }) => `${severity} ${code}`);
    // A plan of last year that nobody marked is overdue, and a preset may leave a baseline out.
    expect([...new Set(found)].filter((each) => !/OVERDUE-001|INDICATOR-002/.test(each))).toEqual([]);
  }
});

test(`of ${COUNT} defects at least ${100 * ENOUGH} % are found at their cells`, () => {
  const kinds = new Map<string, { made: number; found: number }>();
  const missed: string[] = [];
  let count = 0;
  for (let seed = 1; count < COUNT; seed++) {
    const { sheets, made } = spoiledBook(books[seed % books.length] ?? [], seed);
    const found = new Set(
      issuesOf(sheets).map(({ code, at }) => `${code} ${at.sheet} ${at.row}:${at.column}`),
    );
    for (const { defect, sheet, row, column } of made) {
      const kind = `${defect.template}: ${defect.kind}`;
      const counted = kinds.get(kind) ?? { made: 0, found: 0 };
      const isFound = defect.codes.some((code) => found.has(`${code} ${sheet} ${row}:${column}`));
      if (!isFound) missed.push(`${seed} ${kind} at ${row + 1}:${column}`);
      kinds.set(kind, { made: counted.made + 1, found: counted.found + (isFound ? 1 : 0) });
      count++;
    }
  }
  const share = (count - missed.length) / count;
  if (process.env['SHNOR_SHOW'])
    process.stdout.write(
      `${[...kinds]
        .sort()
        .map(([kind, { made, found }]) => `${kind}: ${found} of ${made}`)
        .join('\n')}\n${missed.join('\n')}\n${share}\n`,
    );
  expect([...kinds.keys()].length).toBe(
    new Set(DEFECTS.map(({ template, kind }) => `${template}: ${kind}`)).size,
  );
  expect(share).toBeGreaterThanOrEqual(ENOUGH);
});
