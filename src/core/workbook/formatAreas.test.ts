import fc from 'fast-check';
import { cellFormat } from './cell';
import { formatAreas } from './formatAreas';
import { styled } from './sheetRows';
import type { CellFormat, Sheet } from './workbook';

const BOLD: CellFormat = { bold: true };
const FILLED: CellFormat = { fill: '#FF0000' };

test('a table is one rectangle, its header another', () => {
  const header = [styled('а', BOLD), styled('б', BOLD)];
  const row = [styled(1, FILLED), styled(2, FILLED)];
  expect(formatAreas({ name: 'Л', rows: [header, row, row, row] })).toEqual([
    { area: { top: 0, left: 0, bottom: 0, right: 1 }, format: BOLD },
    { area: { top: 1, left: 0, bottom: 3, right: 1 }, format: FILLED },
  ]);
});

test('the rectangles cover every formatted cell once and nothing else', () => {
  const cell = fc.constantFrom(undefined, 1, styled(1, BOLD), styled(2, { bold: true }), styled(3, FILLED));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (rows) => {
      const sheet: Sheet = { name: 'Л', rows };
      const seen = new Map<string, string>();
      for (const { area, format } of formatAreas(sheet)) {
        for (let row = area.top; row <= area.bottom; row++) {
          for (let column = area.left; column <= area.right; column++) {
            expect(seen.has(`${row},${column}`)).toBe(false);
            seen.set(`${row},${column}`, JSON.stringify(format));
          }
        }
      }
      const wanted = new Map<string, string>();
      rows.forEach((row, index) =>
        row.forEach((each, column) => {
          const format = cellFormat(each);
          if (format) wanted.set(`${index},${column}`, JSON.stringify(format));
        }),
      );
      expect(new Map([...seen].sort())).toEqual(new Map([...wanted].sort()));
    }),
  );
});
