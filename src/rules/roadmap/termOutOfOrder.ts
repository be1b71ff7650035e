import { cellOf } from '../../core/check/cellOf';
import type { RuleOf } from '../../core/check/rule';
import { eventName } from '../../core/roadmap/eventName';
import { dayOfText } from '../../core/values/dayOfText';
import { dayText } from '../../core/workbook/date';

const DAY = /(?<![\d.])\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})(?![\d.]*\d)/g;

/** Several days in one term, a later one before an earlier. */
export const termOutOfOrder: RuleOf<'event'> = {
  code: 'TERM-004',
  severity: 'warning',
  each: 'event',
  check: ({ table, row, term }) => {
    const at = cellOf(table, row, 'term');
    const days = [...term.matchAll(DAY)].flatMap(([text]) => dayOfText(text) ?? []);
    const [late] = days.flatMap((later, place) => {
      const [earlier = later] = days.slice(place + 1);
      return earlier < later ? [{ later: dayText(later), earlier: dayText(earlier) }] : [];
    });
    if (!at || !late || row.inherited?.has('term')) return [];
    const values = { event: eventName(row.texts), ...late };
    return [{ at, found: term, values }];
  },
};
