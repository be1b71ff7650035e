import { cellOf } from '../../core/check/cellOf';
import type { RuleOf } from '../../core/check/rule';
import { eventName } from '../../core/roadmap/eventName';

/** A mark that says neither yes nor no: the summary cannot count its event. */
export const unknownMark: RuleOf<'event'> = {
  code: 'MARK-001',
  severity: 'warning',
  each: 'event',
  check: ({ table, row, mark }) => {
    const at = cellOf(table, row, 'done');
    if (!at || mark?.is !== 'unknown') return [];
    return [{ at, found: row.texts.get('done') ?? '', values: { event: eventName(row.texts) } }];
  },
};
