import { entryAt, entryDay, entryText, headerIn } from '../../core/check/entry';
import type { Finding } from '../../core/check/issue';
import type { RuleOf } from '../../core/check/rule';
import { dayText } from '../../core/workbook/date';

/** Columns whose days belong to the programme. */
const DAYS = ['day', 'from', 'until'];

/** A day of the programme's work that lies outside its period: mostly a year that was mistyped. */
export const dateOutsidePeriod: RuleOf<'entry'> = {
  code: 'DATE-004',
  severity: 'warning',
  each: 'entry',
  templates: ['training', 'visits'],
  needsWholeBook: true,
  check: (entry, { statedPeriod: period }) =>
    DAYS.flatMap((id): Finding[] => {
      const at = entryAt(entry, id);
      const day = entryDay(entry, id);
      if (!at || !period || day === null || (day >= period.start && day <= period.end)) return [];
      const values = { column: headerIn(entry, id), start: dayText(period.start), end: dayText(period.end) };
      return [{ at, found: entryText(entry, id), values }];
    }),
};
