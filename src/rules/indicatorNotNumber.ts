import type { Finding } from '../core/check/issue';
import type { Rule } from '../core/check/rule';

const ROLES = ['targets', 'actuals'] as const;
/** What stands for «no data» is no mistake. */
const MISSING = /^([-–—]+|н\/д|нет данных)$/i;

/** A target or an actual value that is a text: it takes no part in any calculation. */
export const indicatorNotNumber: Rule = {
  code: 'INDICATOR-001',
  severity: 'error',
  kind: 'indicators',
  check: (table) =>
    table.rows.flatMap((row) =>
      ROLES.flatMap((role): Finding[] =>
        [...(row.yearlyTexts.get(role) ?? [])].flatMap(([year, found]) => {
          const column = table.columns.yearly.get(role)?.get(year);
          if (column === undefined || MISSING.test(found.trim())) return [];
          return [{ row: row.row, column, found, values: { indicator: row.texts.get('title') ?? '', year } }];
        }),
      ),
    ),
};
