import { termReading } from '../core/recognition/termReading';
import type { Rule } from '../core/check/rule';
import { calendarDay } from '../core/workbook/date';
import { eventName } from '../core/roadmap/eventName';

const monthOf = (serial: number): string => {
  const day = calendarDay(serial);
  return day ? `${String(day.month).padStart(2, '0')}.${day.year}` : '';
};

/** A term that lies wholly before or after the programme: often a year left over from last year's roadmap. */
export const termOutsidePeriod: Rule = {
  code: 'TERM-003',
  severity: 'warning',
  kind: 'roadmap',
  check: (table) => {
    const { period } = table;
    const column = table.columns.single.get('term');
    if (column === undefined || !period) return [];
    return table.rows.flatMap((row) => {
      const { start, end } = termReading(row, table);
      const isOutside = (end !== null && end < period.start) || (start !== null && start > period.end);
      if (!isOutside) return [];
      const values = { event: eventName(row.texts), from: monthOf(period.start), to: monthOf(period.end) };
      return [{ row: row.row, column, found: row.texts.get('term') ?? '', values }];
    });
  },
};
