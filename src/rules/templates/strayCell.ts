import type { TemplateSheet } from '../../core/check/book';
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
    return source.rows.slice(reading.headerRow + 1).flatMap((cells, index): Finding[] => {
      if (!cells) return [];
      const row = reading.headerRow + 1 + index;
      const filled = columns.filter((place) => {
        const value = cellValue(cells[place]);
        return value !== null && value !== '' && cellFormula(cells[place]) === undefined;
      });
      return filled.flatMap((column): Finding[] => {
        const text = textOf(cells, column);
        const isStray = text !== null && (SPACES.test(text) || (filled.length === 1 && SIGNS.test(text)));
        const at = { sheet, row, column };
        return isStray ? [{ at, found: text.trim(), fix: mended(book, at, null) }] : [];
      });
    });
  },
};
