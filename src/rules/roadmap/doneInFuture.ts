import { cellOf } from '../../core/check/cellOf';
import type { RuleOf } from '../../core/check/rule';
import { eventName } from '../../core/roadmap/eventName';
import { dayText } from '../../core/workbook/date';

/** A mark that is a date still to come: a plan in the place of a fact. */
export const doneInFuture: RuleOf<'event'> = {
  code: 'MARK-002',
  severity: 'warning',
  each: 'event',
  check: ({ table, row }, { today }) => {
    const at = cellOf(table, row, 'done');
    const day = row.dates.get('done');
    if (!at || day === undefined || Math.floor(day) <= today) return [];
    const values = { event: eventName(row.texts), day: dayText(day), today: dayText(today) };
    return [{ at, found: dayText(day), values }];
  },
};
