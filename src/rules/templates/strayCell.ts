import type { TemplateSheet } from '../../core/check/book';
import { placedColumns } from '../../core/check/entry';
import type { Finding } from '../../core/check/issue';
import { mended } from '../../core/check/mended';
import type { RuleOf } from '../../core/check/rule';
import { cellFormula, cellValue } from '../../core/workbook/cell';
import type { Row } from '../../core/workbook/workbook';

const SPACES = /^\s+$/u;
/** Signs that say nothing, where nothing stands beside them. */
const SIGNS = /^[\s.,;:'"`_/\\|*+=-]{1,3}$/u;

const textOf = (row: Row, place: number): string | null => {
  const cell = row[place];
  const value = cellValue(cell);
  return cellFormula(cell) === undefined && typeof value === 'string' && value !== '' ? value : null;
};

/** Columns that a person fills in. */
const places = (sheet: TemplateSheet): number[] =>
  placedColumns(sheet).flatMap(({ column, place }) => (column.kind === 'computed' ? [] : [place]));

/** A cell that looks empty and is not, or a lone sign in a row without data: tables count such rows. */
export const strayCell: RuleOf<'templateSheet'> = {
  code: 'TEMPLATE-007',
  severity: 'warning',
  each: 'templateSheet',
  check: (subject, book) => {
    const { sheet, source, reading } = subject;
    if (!reading) return [];
    const columns = places(subject);
    const found: Finding[] = [];
    for (let row = reading.headerRow + 1; row < source.rows.length; row++) {
      const cells = source.rows[row];
      if (!cells) continue;
      const filled = columns.filter((place) => {
        const value = cellValue(cells[place]);
        return value !== null && value !== '' && cellFormula(cells[place]) === undefined;
      });
      for (const column of filled) {
        const text = textOf(cells, column);
        if (text === null || !(SPACES.test(text) || (filled.length === 1 && SIGNS.test(text)))) continue;
        const at = { sheet, row, column };
        found.push({ at, found: text.trim(), fix: mended(book, at, null) });
      }
    }
    return found;
  },
};
