import { findingsIn, headerOf } from '../../core/check/entry';
import type { RuleOf } from '../../core/check/rule';
import { cellText } from '../../core/recognition/grid';
import { numberOfCell } from '../../core/recognition/numberText';

/** A fraction where people, schools or years are counted. */
export const entryNotWhole: RuleOf<'entry'> = {
  code: 'VALUE-005',
  severity: 'warning',
  inForms: 'error',
  each: 'entry',
  check: (entry) =>
    findingsIn(entry, 'number', (cell, placed) => {
      const number = numberOfCell(cell);
      const { numberFormat, least = 0, most = Infinity } = placed.column;
      if (numberFormat !== '0' || number === null || Number.isInteger(number)) return null;
      // That it cannot be at all is said by a rule of its own.
      if (number < least || number > most) return null;
      return { found: cellText(cell), values: { column: headerOf(placed) } };
    }),
};
