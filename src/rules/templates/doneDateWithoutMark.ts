import { entryAt, entryDay, entryText } from '../../core/check/entry';
import type { RuleOf } from '../../core/check/rule';
import { eventName } from '../../core/roadmap/eventName';
import { readMark } from '../../core/terms/mark';

/** A day of completion beside a mark that says that the event is not done: one of them is wrong. */
export const doneDateWithoutMark: RuleOf<'entry'> = {
  code: 'MARK-003',
  severity: 'warning',
  each: 'entry',
  templates: ['roadmap'],
  check: (entry) => {
    const at = entryAt(entry, 'done');
    const day = entryDay(entry, 'doneDate');
    const found = entryText(entry, 'done');
    if (!at || day === null || readMark(found).is === 'done') return [];
    const texts = new Map(['number', 'title'].map((id) => [id, entryText(entry, id)]));
    return [{ at, found, values: { event: eventName(texts), day: entryText(entry, 'doneDate') } }];
  },
};
