import { findingsIn, headerOf } from '../../core/check/entry';
import type { RuleOf } from '../../core/check/rule';
import { cellText } from '../../core/recognition/grid';
import { numberOfCell } from '../../core/recognition/numberText';

/** A number below or above what its column takes: pasting does not ask. */
export const entryOutOfRange: RuleOf<'entry'> = {
  code: 'VALUE-003',
  severity: 'warning',
  inForms: 'error',
  each: 'entry',
  check: (entry) =>
    findingsIn(entry, 'number', (cell, placed) => {
      const number = numberOfCell(cell);
      const { least = 0, most } = placed.column;
      if (number === null || (number >= least && number <= (most ?? number))) return null;
      const values = { column: headerOf(placed), least, ...(most !== undefined && { most }) };
      return { found: cellText(cell), values };
    }),
};
