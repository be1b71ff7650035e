import { headerOf } from '../../core/check/entry';
import type { Finding } from '../../core/check/issue';
import type { RuleOf } from '../../core/check/rule';
import { cellValue, isError } from '../../core/workbook/cell';

/** An error of Excel where something is to be entered: a formula that lost its cells, or was carried over from elsewhere. */
export const entryError: RuleOf<'entry'> = {
  code: 'VALUE-006',
  severity: 'error',
  each: 'entry',
  check: ({ of, row, cells }) => {
    const found: Finding[] = [];
    for (const [kind, columns] of of.byKind) {
      if (kind === 'computed') continue;
      for (const placed of columns) {
        const value = cellValue(cells[placed.place]);
        if (!isError(value)) continue;
        const at = { sheet: of.name, row, column: placed.place };
        found.push({ at, found: value.error, values: { column: headerOf(placed) } });
      }
    }
    return found;
  },
};
