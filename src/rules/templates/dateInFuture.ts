import { entryAt, entryDay, entryText, headerIn } from '../../core/check/entry';
import type { Finding } from '../../core/check/issue';
import type { RuleOf } from '../../core/check/rule';
import { dayText } from '../../core/workbook/date';

/** Columns that say when something was done. */
const DEEDS = ['doneDate', 'day', 'signed'];

/** The day of a deed that is still to come: a plan in the place of a fact. */
export const dateInFuture: RuleOf<'entry'> = {
  code: 'DATE-003',
  severity: 'warning',
  each: 'entry',
  templates: ['roadmap', 'visits', 'partnerships'],
  check: (entry, { today }) =>
    DEEDS.flatMap((id): Finding[] => {
      const at = entryAt(entry, id);
      const day = entryDay(entry, id);
      if (!at || day === null || day <= today) return [];
      const values = { column: headerIn(entry, id), today: dayText(today) };
      return [{ at, found: entryText(entry, id), values }];
    }),
};
