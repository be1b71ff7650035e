import { cellOf } from '../../core/check/cellOf';
import type { Finding } from '../../core/check/issue';
import type { RuleOf } from '../../core/check/rule';
import { plainText } from '../../core/values/plainText';
import { cellAddress } from '../../core/workbook/address';
import type { CellRef } from '../../core/workbook/edit';

/** A school that stands twice where each has one row. */
export const conditionsTwice: RuleOf<'table'> = {
  code: 'CONDITION-002',
  severity: 'warning',
  each: 'table',
  check: (table) => {
    if (table.kind !== 'conditions') return [];
    const first = new Map<string, CellRef>();
    return table.rows.flatMap((row): Finding[] => {
      const at = cellOf(table, row, 'school');
      const school = row.texts.get('school') ?? '';
      const key = `${plainText(row.texts.get('municipality') ?? '')}|${plainText(school)}`;
      const earlier = first.get(key);
      if (!at || plainText(school) === '') return [];
      if (!earlier) {
        first.set(key, at);
        return [];
      }
      const values = { school, first: cellAddress(earlier.row, earlier.column) };
      return [{ at, found: school, values, also: [earlier] }];
    });
  },
};
