import { cellOf } from '../../core/check/cellOf';
import type { RuleOf } from '../../core/check/rule';

/** Assessments whose results are compared began in the year of the first ВПР. */
const FIRST = 2000;

/** A result of a year that is still to come, or long before there was anything to compare. */
export const yearOfResult: RuleOf<'result'> = {
  code: 'SCORE-008',
  severity: 'warning',
  each: 'result',
  check: ({ table, record, row }, { year: now }) => {
    const found = row?.texts.get('year') ?? '';
    const year = Number(found);
    // In autumn a school year already bears the name of the next one.
    if (!/^\d{4}$/.test(found) || (year >= FIRST && year <= now + 1)) return [];
    const at = cellOf(table, record, 'year');
    return at ? [{ at, found, values: { year, first: FIRST, last: now } }] : [];
  },
};
