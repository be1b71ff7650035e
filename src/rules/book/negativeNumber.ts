import { cellOf, nameOfCell } from '../../core/check/cellOf';
import type { Finding } from '../../core/check/issue';
import type { RuleOf } from '../../core/check/rule';

/** Kinds whose numbers count something. */
const COUNTED = new Set(['results', 'schools', 'conditions']);

/** Fewer than none of something. */
export const negativeNumber: RuleOf<'table'> = {
  code: 'VALUE-004',
  severity: 'warning',
  each: 'table',
  looksAt: 'rows',
  check: (table, { templateSheets }) => {
    // A template's numbers have limits of their own.
    const isMade = templateSheets.some(({ sheet }) => sheet === table.sheet);
    if (!COUNTED.has(table.kind) || isMade) return [];
    return table.rows.flatMap((row) =>
      [...row.numbers].flatMap(([role, number]): Finding[] => {
        const at = number < 0 ? cellOf(table, row, role) : null;
        const column = at ? nameOfCell(table, row, role) : '';
        return at ? [{ at, found: String(number).replace('.', ','), values: { column } }] : [];
      }),
    );
  },
};
