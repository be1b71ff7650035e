import { cellOf } from '../../core/check/cellOf';
import type { RuleOf } from '../../core/check/rule';
import { calendarDay } from '../../core/workbook/date';

/** Assessments whose results are compared began in the year of the first ВПР. */
const FIRST = 2000;

/** A result of a year that is still to come, or long before there was anything to compare. */
export const yearOfResult: RuleOf<'result'> = {
  code: 'SCORE-008',
  severity: 'warning',
  each: 'result',
  check: ({ table, record, row }, { today }) => {
    const at = cellOf(table, record, 'year');
    const now = calendarDay(today)?.year ?? 0;
    const found = row?.texts.get('year') ?? '';
    const year = /^\d{4}$/.test(found) ? Number(found) : null;
    // In autumn a school year already bears the name of the next one.
    if (!at || year === null || (year >= FIRST && year <= now + 1)) return [];
    return [{ at, found, values: { year, first: FIRST, last: now } }];
  },
};
