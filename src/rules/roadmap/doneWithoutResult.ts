import { cellOf } from '../../core/check/cellOf';
import type { RuleOf } from '../../core/check/rule';
import { eventName } from '../../core/roadmap/eventName';

/** An event marked as done whose result is empty: there is nothing to show for it. */
export const doneWithoutResult: RuleOf<'event'> = {
  code: 'RESULT-001',
  severity: 'warning',
  each: 'event',
  check: ({ table, row, mark }) => {
    const at = cellOf(table, row, 'result');
    if (!at || mark?.is !== 'done' || row.texts.has('result')) return [];
    return [{ at, found: '', values: { event: eventName(row.texts) } }];
  },
};
