import { pageBreaks, type Together } from './pageBreaks';
import type { PrintSetup, Row, Sheet } from './workbook';

const PRINT: PrintSetup = {
  landscape: true,
  paperSize: 9,
  fitToWidth: 1,
  margins: { top: 0.5, right: 0.4, bottom: 0.6, left: 0.4 },
};
/** Rows of 15 points: A4 across has 516 of them between these margins, that is 34 rows, 33 with what is left free. */
const ON_PAGE = 33;

const sheet = (rows: number, more: Partial<Sheet> = {}): Sheet => ({
  name: 'Сводка',
  rows: Array.from({ length: rows }, (): Row => ['а']),
  ...more,
});

const breaks = (rows: number, ...together: Together[]): number[] => pageBreaks(sheet(rows), PRINT, together);

test.each<[string, readonly Together[], readonly number[]]>([
  ['what fits on the page stays', [{ from: 20, to: ON_PAGE - 1 }], []],
  ['what is a row too long begins the next', [{ from: 20, to: ON_PAGE }], [20]],
  [
    'what begins a page by itself is told to: programs differ a little',
    [{ from: ON_PAGE, to: ON_PAGE + 10 }],
    [ON_PAGE],
  ],
  [
    'pages are counted from the last break',
    [
      { from: 20, to: 40 },
      { from: 40, to: 20 + ON_PAGE - 1 },
    ],
    [20],
  ],
  ['and from the last page that was full', [{ from: 2 * ON_PAGE - 1, to: 2 * ON_PAGE }], [2 * ON_PAGE - 1]],
  ['soon after a page may have ended one is begun', [{ from: ON_PAGE + 3, to: ON_PAGE + 5 }], [ON_PAGE + 3]],
  ['well after it nothing is needed', [{ from: ON_PAGE + 5, to: ON_PAGE + 6 }], []],
  ['after two pages that is less sure', [{ from: 2 * ON_PAGE + 7, to: 2 * ON_PAGE + 8 }], [2 * ON_PAGE + 7]],
  ['but not for long', [{ from: 2 * ON_PAGE + 9, to: 2 * ON_PAGE + 10 }], []],
  ['what no page takes is let go', [{ from: 5, to: 5 + ON_PAGE }], []],
  [
    'of two that begin together the longer counts',
    [
      { from: 30, to: 31 },
      { from: 30, to: 40 },
    ],
    [30],
  ],
  ['the first row of a sheet begins its page', [{ from: 0, to: 20 }], []],
])('%s', (_, together, expected) => {
  expect(breaks(3 * ON_PAGE, ...together)).toEqual(expected);
});

test('a wide sheet is made smaller, so a page takes more rows of it', () => {
  const wide = sheet(90, { columns: Array.from({ length: 10 }, () => ({ width: 30 })) });
  const rows = wide.rows.map((): Row => Array(10).fill('а') as Row);
  expect(pageBreaks({ ...wide, rows }, PRINT, [{ from: 20, to: 45 }])).toEqual([]);
  expect(
    pageBreaks({ ...wide, rows }, { ...PRINT, area: { top: 0, left: 0, bottom: 89, right: 3 } }, [
      { from: 20, to: 45 },
    ]),
  ).toEqual([20]);
});

test('tall rows fill a page sooner, and an upright page takes more', () => {
  const tall = sheet(40, { rowLooks: Array.from({ length: 20 }, () => ({ height: 30 })) });
  expect(pageBreaks(tall, PRINT, [{ from: 10, to: 18 }])).toEqual([10]);
  expect(pageBreaks(tall, { ...PRINT, landscape: false }, [{ from: 10, to: 18 }])).toEqual([]);
});

test('what stands below the printed part has no pages', () => {
  const print = { ...PRINT, area: { top: 0, left: 0, bottom: 25, right: 0 } };
  expect(pageBreaks(sheet(80), print, [{ from: 30, to: 40 }])).toEqual([]);
});
