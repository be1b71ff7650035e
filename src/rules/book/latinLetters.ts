import type { Finding } from '../../core/check/issue';
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
  check: (table, book) => {
    const columns = [...new Set([...table.headers.keys(), ...table.columns.single.values()])];
    return table.rows.flatMap(({ row }) =>
      columns.flatMap((column): Finding[] => {
        const at = { sheet: table.sheet, row, column };
        const value = cellValue(book.cell(at));
        if (typeof value !== 'string') return [];
        const after = cyrillic(value);
        if (after === value) return [];
        return [
          { at, found: value.trim(), values: { word: changed(value, after) }, fix: mended(book, at, after) },
        ];
      }),
    );
  },
};
