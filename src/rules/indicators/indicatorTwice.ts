import { cellOf } from '../../core/check/cellOf';
import { indicatorName } from '../../core/check/indicatorWords';
import type { Finding } from '../../core/check/issue';
import type { RuleOf } from '../../core/check/rule';
import { plainText } from '../../core/values/plainText';
import { cellAddress } from '../../core/workbook/address';
import type { CellRef } from '../../core/workbook/edit';

/** An indicator that stands twice in a table under one name and unit. */
export const indicatorTwice: RuleOf<'table'> = {
  code: 'INDICATOR-008',
  severity: 'warning',
  each: 'table',
  check: (table) => {
    if (table.kind !== 'indicators') return [];
    const first = new Map<string, CellRef>();
    return table.rows.flatMap((row): Finding[] => {
      const at = cellOf(table, row, 'title');
      const title = plainText(row.texts.get('title') ?? '');
      const key = `${row.section ?? ''}|${title}|${plainText(row.texts.get('unit') ?? '')}`;
      if (!at || title === '' || row.inherited?.has('title')) return [];
      const earlier = first.get(key);
      if (!earlier) {
        first.set(key, at);
        return [];
      }
      const values = { indicator: indicatorName(row), first: cellAddress(earlier.row, earlier.column) };
      return [{ at, found: row.texts.get('title') ?? '', values, also: [earlier] }];
    });
  },
};
