import { entryAt, entryText } from '../../core/check/entry';
import type { RuleOf } from '../../core/check/rule';
import { EVENTS } from '../../core/programmes/schoolForm';
import { bareNumber } from '../../core/roadmap/bareNumber';

/** A line of a school's form for an event that the roadmap of the same book does not have. */
export const eventNotInRoadmap: RuleOf<'entry'> = {
  code: 'FORM-003',
  severity: 'warning',
  each: 'entry',
  templates: ['schoolform'],
  needsWholeBook: true,
  check: (entry, { numbersOfEvents }) => {
    const at = entryAt(entry, 'title');
    const code = bareNumber(entryText(entry, 'code'));
    const isEvent = entryText(entry, 'block') === EVENTS;
    if (!at || !isEvent || code === '' || numbersOfEvents.size === 0 || numbersOfEvents.has(code)) return [];
    return [{ at, found: entryText(entry, 'title'), values: { number: code } }];
  },
};
