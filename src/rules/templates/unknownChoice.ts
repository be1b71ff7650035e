import { findingsIn, headerOf } from '../../core/check/entry';
import { mended } from '../../core/check/mended';
import type { RuleOf } from '../../core/check/rule';
import { readMark } from '../../core/terms/mark';
import { nearestText } from '../../core/values/nearestText';
import { plainText } from '../../core/values/plainText';
import { cellValue } from '../../core/workbook/cell';

/** Lists by whose choices summaries and formulas count; of others a person may need more than they have. */
const CLOSED = new Set(['statuses', 'directions', 'levels', 'factors', 'marks', 'locations', 'models']);

/** A status, direction, level or mark that no list of the workbook has: it is counted nowhere. */
export const unknownChoice: RuleOf<'entry'> = {
  code: 'CHOICE-001',
  severity: 'warning',
  each: 'entry',
  needsWholeBook: true,
  check: (entry, book) => {
    const { choices, exactChoices: exact } = book;
    if (choices.size === 0) return [];
    return findingsIn(entry, 'list', (cell, placed, at) => {
      const { list = '' } = placed.column;
      const value = cellValue(cell);
      if (!CLOSED.has(list) || typeof value !== 'string') return null;
      if (exact.has(value)) return null;
      const own = choices.get(plainText(value));
      // What a mark says may be said in other words, and is asked of by another rule.
      if (list === 'marks' && own === undefined && readMark(value).is !== 'unknown') return null;
      const nearest = own ?? nearestText(value, [...choices.values()]);
      const values = { column: headerOf(placed), nearest: nearest ?? '' };
      return { found: value, values, fix: nearest === null ? [] : mended(book, at(), nearest) };
    });
  },
};
