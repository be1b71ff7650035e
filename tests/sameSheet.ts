import type { Sheet } from '../src/core/workbook/workbook';

/** A new workbook's own font is not said of every cell in a file. */
const isDefaultFont = (key: string, value: unknown): boolean =>
  (key === 'fontName' && value === 'Calibri') || (key === 'fontSize' && value === 11);

const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value ?? null), (key: string, each: unknown) =>
    isDefaultFont(key, each) ? undefined : each,
  );

const furniture = ({ rows: _rows, ...rest }: Sheet): unknown => plain(rest);

/**
 * A sheet as it was written against what was asked for: everything but cells at once, then cell by cell with value,
 * formula, format, link. Values of formulas may have been computed meanwhile.
 */
export function expectSameSheet(written: Sheet, wanted: Sheet): void {
  expect(furniture(written)).toEqual(furniture(wanted));
  wanted.rows.forEach((row, rowNumber) =>
    row?.forEach((cell, column) => {
      const there = plain(written.rows[rowNumber]?.[column]) as { value?: unknown } | null;
      const asked = plain(cell) as object | null;
      const isFormula = asked !== null && typeof asked === 'object' && 'formula' in asked;
      expect(there).toEqual(isFormula ? { ...asked, value: there?.value } : asked);
    }),
  );
}
