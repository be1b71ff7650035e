import { cellOf } from '../../core/check/cellOf';
import type { Finding } from '../../core/check/issue';
import type { RuleOf } from '../../core/check/rule';
import { isMissing } from '../../core/values/missing';

const ROLES = ['targets', 'actuals'] as const;

/** A target or an actual value that is a text: it takes no part in any calculation. */
export const indicatorNotNumber: RuleOf<'indicator'> = {
  code: 'INDICATOR-001',
  severity: 'error',
  each: 'indicator',
  check: ({ table, row }) =>
    ROLES.flatMap((role) =>
      [...(row.yearlyTexts.get(role) ?? [])].flatMap(([year, found]): Finding[] => {
        const at = cellOf(table, row, role, year);
        if (!at || isMissing(found)) return [];
        return [{ at, found, values: { indicator: row.texts.get('title') ?? '', year } }];
      }),
    ),
};
