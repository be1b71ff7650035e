import type { TemplateSheet } from '../../core/check/book';
import type { Finding } from '../../core/check/issue';
import { mended } from '../../core/check/mended';
import type { RuleOf } from '../../core/check/rule';
import { cellFormula, cellValue } from '../../core/workbook/cell';
import type { CellValue, Row } from '../../core/workbook/workbook';

const SPACES = /^\s+$/u;
/** Signs that say nothing, where nothing stands beside them. */
const SIGNS = /^[\s.,;:'"`_/\\|*+=-]{1,3}$/u;

const isShort = (value: CellValue): boolean =>
  typeof value === 'string' && value !== '' && (value.length <= 3 || SPACES.test(value));

/** Whether a row holds anything as short as that: most do not. */
function hasShort(row: Row, columns: readonly number[]): boolean {
  for (const place of columns) if (isShort(cellValue(row[place]))) return true;
  return false;
}

const textOf = (row: Row, place: number): string | null => {
  const cell = row[place];
  const value = cellValue(cell);
  return cellFormula(cell) === undefined && typeof value === 'string' && value !== '' ? value : null;
};

/** Columns that a person fills in. */
function places({ template, reading }: TemplateSheet): number[] {
  const entered = new Set(template.columns.flatMap(({ id, kind }) => (kind === 'computed' ? [] : [id])));
  return [...(reading?.columns ?? [])].flatMap(([id, place]) =>
    entered.has(id.split(':')[0] ?? id) ? [place] : [],
  );
}

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
      if (!cells || !hasShort(cells, columns)) continue;
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
