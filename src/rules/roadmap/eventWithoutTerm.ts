import { blankCell } from '../../core/check/blankCell';
import type { RuleOf } from '../../core/check/rule';

/** An event with neither a term nor a last day: nobody can say whether it is late. */
export const eventWithoutTerm: RuleOf<'event'> = {
  code: 'TERM-001',
  severity: 'error',
  each: 'event',
  check: (event) => (event.row.dates.has('end') ? [] : blankCell(event, 'term')),
};
