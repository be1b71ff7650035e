import { cellOf } from '../../core/check/cellOf';
import type { RuleOf } from '../../core/check/rule';
import { eventName } from '../../core/roadmap/eventName';
import { calendarDay } from '../../core/workbook/date';

const monthOf = (serial: number): string => {
  const day = calendarDay(serial);
  return day ? `${String(day.month).padStart(2, '0')}.${day.year}` : '';
};

/** A term that lies wholly before or after the programme: often a year left over from last year's roadmap. */
export const termOutsidePeriod: RuleOf<'event'> = {
  code: 'TERM-003',
  severity: 'warning',
  each: 'event',
  check: ({ table, row, term, reading: { start, end } }) => {
    const { period } = table;
    const at = cellOf(table, row, 'term');
    if (!at || !period) return [];
    const isOutside = (end !== null && end < period.start) || (start !== null && start > period.end);
    if (!isOutside) return [];
    const values = {
      event: eventName(row.texts),
      from: monthOf(period.start),
      to: monthOf(period.end),
      source: period.from,
    };
    return [{ at, found: term, values }];
  },
};
