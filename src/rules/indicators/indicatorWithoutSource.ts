import { blankWhereOthersFill } from '../../core/check/blankWhereOthersFill';
import type { RuleOf } from '../../core/check/rule';

/** An indicator that does not say where its figures come from, where the others do. */
export const indicatorWithoutSource: RuleOf<'table'> = {
  code: 'INDICATOR-006',
  severity: 'note',
  each: 'table',
  check: (table) => (table.kind === 'indicators' ? blankWhereOthersFill(table, 'source') : []),
};
