import { termReading } from '../core/recognition/termReading';
import type { Rule } from '../core/check/rule';
import { eventName } from '../core/roadmap/eventName';

/** A term that the reader does not understand: such an event never becomes overdue in a summary. */
export const unreadableTerm: Rule = {
  code: 'TERM-002',
  severity: 'warning',
  kind: 'roadmap',
  check: (table) => {
    const column = table.columns.single.get('term');
    if (column === undefined) return [];
    return table.rows
      .filter((row) => row.texts.has('term') && termReading(row, table).kind === 'не определён')
      .map((row) => ({
        row: row.row,
        column,
        found: row.texts.get('term') ?? '',
        values: { event: eventName(row.texts) },
      }));
  },
};
