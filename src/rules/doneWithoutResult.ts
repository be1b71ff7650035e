import { isDone } from '../core/roadmap/isDone';
import type { Rule } from '../core/check/rule';
import { eventName } from '../core/roadmap/eventName';

/** An event marked as done whose result is empty: there is nothing to show for it. */
export const doneWithoutResult: Rule = {
  code: 'RESULT-001',
  severity: 'warning',
  kind: 'roadmap',
  check: (table) => {
    const column = table.columns.single.get('result');
    if (column === undefined || !table.columns.single.has('done')) return [];
    return table.rows
      .filter((row) => isDone(row.texts.get('done') ?? row.dates.get('done')) && !row.texts.has('result'))
      .map((row) => ({ row: row.row, column, found: '', values: { event: eventName(row.texts) } }));
  },
};
