import { cellOf } from '../../core/check/cellOf';
import type { Finding } from '../../core/check/issue';
import type { RuleOf } from '../../core/check/rule';
import { documentDay } from '../../core/check/documentDay';
import { eventName } from '../../core/roadmap/eventName';
import { dayText } from '../../core/workbook/date';

/** A term that was over before the document that sets it was signed. */
export const termBeforeDocument: RuleOf<'roadmap'> = {
  code: 'TERM-005',
  severity: 'warning',
  each: 'roadmap',
  check: ({ table, events }, book) => {
    const document = documentDay(table, book);
    if (document === null) return [];
    return events.flatMap(({ row, term, reading }): Finding[] => {
      const at = cellOf(table, row, 'term');
      const isBefore = reading.end !== null && reading.end < document && reading.kind !== 'ежегодно';
      if (!at || !isBefore || term === '' || row.inherited?.has('term')) return [];
      return [{ at, found: term, values: { event: eventName(row.texts), document: dayText(document) } }];
    });
  },
};
