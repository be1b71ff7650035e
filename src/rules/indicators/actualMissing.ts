import { cellOf } from '../../core/check/cellOf';
import { indicatorName, yearsOf } from '../../core/check/indicatorWords';
import type { Finding } from '../../core/check/issue';
import type { RuleOf } from '../../core/check/rule';

/** An actual value that is missing when its year is over, in a table where actual values are kept. */
export const actualMissing: RuleOf<'table'> = {
  code: 'INDICATOR-004',
  severity: 'warning',
  each: 'table',
  check: (table, { year: now }) => {
    const areKept = table.rows.some((row) => yearsOf(row, 'actuals').length > 0);
    if (table.kind !== 'indicators' || !areKept) return [];
    return table.rows.flatMap((row) =>
      yearsOf(row, 'targets').flatMap(([year]): Finding[] => {
        const at = cellOf(table, row, 'actuals', year);
        const isThere =
          row.yearly.get('actuals')?.get(year) !== null || row.yearlyTexts.get('actuals')?.has(year);
        if (!at || year >= now || isThere) return [];
        return [{ at, found: '', values: { indicator: indicatorName(row), year } }];
      }),
    );
  },
};
