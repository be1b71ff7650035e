import { entryAt, entryDay, entryNumber, entryText, hasEntry } from '../../core/check/entry';
import type { RuleOf } from '../../core/check/rule';
import type { Entry } from '../../core/check/entry';
import { readMark } from '../../core/terms/mark';

/** Columns of what was planned and what was reached, and whether the row is over on a day. */
const QUANTITIES: Readonly<
  Record<string, readonly [planned: string, actual: string, isOver: (entry: Entry, today: number) => boolean]>
> = {
  roadmap: ['planned', 'actual', (entry) => readMark(entryText(entry, 'done')).is === 'done'],
  training: ['planned', 'trained', (entry, today) => (entryDay(entry, 'until') ?? today) < today],
};

/** Less than was planned, where the work is said to be over and nobody says why. */
export const quantityNotReached: RuleOf<'entry'> = {
  code: 'QUANTITY-001',
  severity: 'warning',
  each: 'entry',
  templates: Object.keys(QUANTITIES),
  check: (entry, { today }) => {
    const [planned, actual, isOver] = QUANTITIES[entry.of.template.id] ?? [];
    const at = actual === undefined ? null : entryAt(entry, actual);
    if (planned === undefined || actual === undefined || !at) return [];
    const [plan, fact] = [entryNumber(entry, planned), entryNumber(entry, actual)];
    if (plan === null || fact === null || fact >= plan || hasEntry(entry, 'comment')) return [];
    if (!isOver?.(entry, today)) return [];
    const values = {
      plan: entryText(entry, planned).replace('.', ','),
      fact: String(fact).replace('.', ','),
    };
    return [{ at, found: entryText(entry, actual), values }];
  },
};
