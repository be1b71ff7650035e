import { entryCells, headerOf } from '../../core/check/entry';
import type { Finding } from '../../core/check/issue';
import type { RuleOf } from '../../core/check/rule';
import { cellText } from '../../core/recognition/grid';
import { numberOfCell } from '../../core/recognition/numberText';

/** A number below or above what its column takes: pasting does not ask. */
export const entryOutOfRange: RuleOf<'entry'> = {
  code: 'VALUE-003',
  severity: 'warning',
  each: 'entry',
  check: (entry) =>
    entryCells(entry, 'number').flatMap((placed): Finding[] => {
      const number = numberOfCell(placed.cell);
      const { least = 0, most } = placed.column;
      if (number === null || (number >= least && number <= (most ?? number))) return [];
      const values = { column: headerOf(placed), least, ...(most !== undefined && { most }) };
      return [{ at: placed.at, found: cellText(placed.cell), values }];
    }),
};
