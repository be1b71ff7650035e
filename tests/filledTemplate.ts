import { sheetFromText } from '../src/core/recognition/sheetFromText';
import type { TemplateRow } from '../src/core/templates/template';
import { templateWorkbook } from '../src/core/templates/workbook';
import { cellValue } from '../src/core/workbook/cell';
import { isoToSerial } from '../src/core/workbook/date';
import type { Cell, Sheet } from '../src/core/workbook/workbook';
import { lists, templates } from '../src/templates';

/** Where the first row of a filled template stands, as people count. */
export const FIRST = 6;

function rowsOf(text: string): TemplateRow[] {
  const [ids = [], ...rows] = sheetFromText(text).rows;
  return rows.map((row) =>
    Object.fromEntries((row ?? []).map((cell, column) => [String(cellValue(ids[column])), cellValue(cell)])),
  );
}

/**
 * Sheets of templates filled with rows that are written as one reads them, by template: ids of columns in the first
 * line, then row by row; with the sheet of lists. Years are 2025 and 2026.
 */
export const filledTemplates = (texts: Readonly<Record<string, string>>): Sheet[] => [
  ...templateWorkbook(
    templates.filter(({ id }) => id in texts),
    lists,
    {
      locale: 'ru',
      years: [2025, 2026],
      period: { start: isoToSerial('2025-01-01') ?? 0, end: isoToSerial('2026-12-31') ?? 0 },
      today: isoToSerial('2025-12-01') ?? 0,
      rows: Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, rowsOf(text)])),
    },
  ).sheets,
];

/** The same sheets with one cell as it is given: `with(sheets, 'Форма школы', 5, 4, '4,5')`, counted from 0. */
export const withCell = (
  sheets: readonly Sheet[],
  name: string,
  [row, column]: readonly [row: number, column: number],
  cell: Cell,
): Sheet[] =>
  sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const rows = sheet.rows.map((each) => [...(each ?? [])]);
    (rows[row] ??= [])[column] = cell;
    return { ...sheet, rows };
  });
