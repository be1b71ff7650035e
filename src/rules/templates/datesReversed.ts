import { entryAt, entryDay, entryText, headerIn } from '../../core/check/entry';
import type { Finding } from '../../core/check/issue';
import type { RuleOf } from '../../core/check/rule';

/** Columns of a first and of a last day. */
const PAIRS: readonly (readonly [first: string, last: string])[] = [
  ['start', 'end'],
  ['from', 'until'],
  ['signed', 'until'],
];

/** A last day before the first one. */
export const datesReversed: RuleOf<'entry'> = {
  code: 'DATE-002',
  severity: 'warning',
  each: 'entry',
  templates: ['roadmap', 'training', 'partnerships'],
  check: (entry) =>
    PAIRS.flatMap(([first, last]): Finding[] => {
      if (!entry.of.places.has(first)) return [];
      const at = entryAt(entry, last);
      const [start, end] = [entryDay(entry, first), entryDay(entry, last)];
      if (!at || start === null || end === null || end >= start) return [];
      const values = {
        first: headerIn(entry, first),
        last: headerIn(entry, last),
        start: entryText(entry, first),
      };
      return [{ at, found: entryText(entry, last), values }];
    }),
};
