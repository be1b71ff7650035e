import { entryAt, entryDay, entryNumber, entryText, hasEntry } from '../../core/check/entry';
import type { Finding } from '../../core/check/issue';
import type { RuleOf } from '../../core/check/rule';
import type { Entry } from '../../core/check/entry';
import { readMark } from '../../core/terms/mark';

/** Columns of what was reached, and whether the row is over on a day. */
const ACTUALS: readonly (readonly [id: string, isOver: (entry: Entry, today: number) => boolean])[] = [
  ['actual', (entry) => readMark(entryText(entry, 'done')).is === 'done'],
  ['trained', (entry, today) => (entryDay(entry, 'until') ?? today) < today],
];

/** Less than was planned, where the work is said to be over and nobody says why. */
export const quantityNotReached: RuleOf<'entry'> = {
  code: 'QUANTITY-001',
  severity: 'warning',
  each: 'entry',
  templates: ['roadmap', 'training'],
  check: (entry, { today }) =>
    ACTUALS.flatMap(([id, isOver]): Finding[] => {
      const at = entryAt(entry, id);
      const [plan, fact] = [entryNumber(entry, 'planned'), entryNumber(entry, id)];
      if (!at || plan === null || fact === null || fact >= plan) return [];
      if (hasEntry(entry, 'comment') || !isOver(entry, today)) return [];
      const values = {
        plan: entryText(entry, 'planned').replace('.', ','),
        fact: String(fact).replace('.', ','),
      };
      return [{ at, found: entryText(entry, id), values }];
    }),
};
