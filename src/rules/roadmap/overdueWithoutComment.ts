import { cellOf } from '../../core/check/cellOf';
import type { RuleOf } from '../../core/check/rule';
import { eventName } from '../../core/roadmap/eventName';
import { dayText } from '../../core/workbook/date';

/** A mark as it is written into a Russian table. */
const DONE = 'выполнено';

/** An event whose term is over, that is not marked as done and of which nobody says why. */
export const overdueWithoutComment: RuleOf<'event'> = {
  code: 'OVERDUE-001',
  severity: 'warning',
  each: 'event',
  check: ({ table, row, state, reading }) => {
    const at = cellOf(table, row, 'done');
    if (!at || state !== 'просрочено' || reading.end === null || row.texts.has('comment')) return [];
    const values = { event: eventName(row.texts), day: dayText(reading.end) };
    const found = row.texts.get('done') ?? '';
    const offer = found === '' ? [{ at, before: '', after: DONE }] : [];
    return [{ at, found, values, offer }];
  },
};
