import { cellOf } from '../../core/check/cellOf';
import type { Finding } from '../../core/check/issue';
import { renumbered } from '../../core/check/renumbered';
import type { RuleOf } from '../../core/check/rule';
import { eventName } from '../../core/roadmap/eventName';

/** An event without a number among events that have one: nothing can refer to it. */
export const numberMissing: RuleOf<'roadmap'> = {
  code: 'NUMBER-002',
  severity: 'warning',
  each: 'roadmap',
  check: (roadmap, book) => {
    const { table, events } = roadmap;
    const titled = events.filter(({ row }) => row.texts.has('title'));
    const bare = titled.filter(({ row }) => !row.texts.has('number'));
    if (10 * bare.length >= titled.length) return [];
    return bare.flatMap(({ row }): Finding[] => {
      const at = cellOf(table, row, 'number');
      const values = { event: eventName(row.texts) };
      return at ? [{ at, found: '', values, fix: renumbered(roadmap, row, book) }] : [];
    });
  },
};
