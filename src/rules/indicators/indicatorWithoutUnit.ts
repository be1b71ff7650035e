import { blankWhereOthersFill } from '../../core/check/blankWhereOthersFill';
import type { RuleOf } from '../../core/check/rule';

/** An indicator without a unit, where the others have one: nobody can say what its numbers mean. */
export const indicatorWithoutUnit: RuleOf<'table'> = {
  code: 'INDICATOR-007',
  severity: 'warning',
  each: 'table',
  check: (table) => (table.kind === 'indicators' ? blankWhereOthersFill(table, 'unit') : []),
};
