import { findingsInColumns } from '../../core/check/findingsInColumns';
import { isPersonal } from '../../core/check/personal';
import { mended } from '../../core/check/mended';
import type { RuleOf } from '../../core/check/rule';
import { cyrillic } from '../../core/values/plainText';
import { cellValue } from '../../core/workbook/cell';

/** The words that a text changes in. */
const changed = (text: string, after: string): string =>
  text
    .split(/\s+/)
    .filter((word) => cyrillic(word) !== word)
    .slice(0, 3)
    .join(', ') || after;

/** Latin letters in Russian words: they look right, and the word is found by nobody. */
export const latinLetters: RuleOf<'table'> = {
  code: 'TEXT-001',
  severity: 'warning',
  each: 'table',
  looksAt: 'rows',
  check: (table, book) => {
    const columns = [...new Set([...table.headers.keys(), ...table.columns.single.values()])];
    return findingsInColumns(table, columns, book, (cell, row, column) => {
      const value = cellValue(cell);
      const after = typeof value === 'string' ? cyrillic(value) : value;
      if (typeof value !== 'string' || typeof after !== 'string' || after === value) return null;
      // A name or a telephone is told of, and never repeated, by rules of its own.
      if (isPersonal(after)) return null;
      const values = { word: changed(value, after) };
      return { found: value.trim(), values, fix: mended(book, { sheet: table.sheet, row, column }, after) };
    });
  },
};
