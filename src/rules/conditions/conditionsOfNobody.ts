import { cellOf } from '../../core/check/cellOf';
import type { Finding } from '../../core/check/issue';
import type { RuleOf } from '../../core/check/rule';

/** Social conditions of a school that nothing names. */
export const conditionsOfNobody: RuleOf<'table'> = {
  code: 'CONDITION-003',
  severity: 'warning',
  each: 'table',
  looksAt: 'rows',
  check: (table) => {
    if (table.kind !== 'conditions') return [];
    return table.rows.flatMap((row): Finding[] => {
      const isNamed = row.texts.has('school') || row.texts.has('code');
      const at = cellOf(table, row, 'school') ?? cellOf(table, row, 'pupils');
      return isNamed || row.numbers.size === 0 || !at ? [] : [{ at, found: '' }];
    });
  },
};
