import { cellOf, nameOfCell } from '../../core/check/cellOf';
import type { Finding } from '../../core/check/issue';
import type { RuleOf } from '../../core/check/rule';

/** Numbers that count no pupils of the school. */
const NO_PUPILS = new Set(['number', 'pupils', 'distance', 'share', 'place', 'parentsHigherEducation']);

/** More pupils of some kind than the school has. */
export const groupOverPupils: RuleOf<'table'> = {
  code: 'CONDITION-001',
  severity: 'warning',
  each: 'table',
  looksAt: 'rows',
  check: (table) => {
    if (table.kind !== 'conditions') return [];
    return table.rows.flatMap((row) => {
      const pupils = row.numbers.get('pupils');
      if (pupils === undefined) return [];
      return [...row.numbers].flatMap(([role, number]): Finding[] => {
        const at = number > pupils && !NO_PUPILS.has(role) ? cellOf(table, row, role) : null;
        if (!at) return [];
        const column = nameOfCell(table, row, role);
        return [
          { at, found: String(number), values: { column, pupils, school: row.texts.get('school') ?? '' } },
        ];
      });
    });
  },
};
