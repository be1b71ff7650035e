import { cellOf } from '../../core/check/cellOf';
import type { RuleOf } from '../../core/check/rule';
import { eventName } from '../../core/roadmap/eventName';

/** A term that the reader does not understand: such an event never becomes overdue in a summary. */
export const unreadableTerm: RuleOf<'event'> = {
  code: 'TERM-002',
  severity: 'warning',
  each: 'event',
  check: ({ table, row, term, reading }) => {
    const at = cellOf(table, row, 'term');
    if (!at || term === '' || reading.kind !== 'не определён') return [];
    return [{ at, found: term, values: { event: eventName(row.texts) } }];
  },
};
