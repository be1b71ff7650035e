import { entryAt, entryNumber, entryText, hasEntry } from '../../core/check/entry';
import type { RuleOf } from '../../core/check/rule';

/** A number without the total that its share is taken of. */
export const partWithoutWhole: RuleOf<'entry'> = {
  code: 'FORM-002',
  severity: 'error',
  each: 'entry',
  templates: ['schoolform'],
  check: (entry) => {
    const at = entryAt(entry, 'denominator');
    const part = entryNumber(entry, 'numerator');
    // A dash says that there is no total to be given.
    if (!at || part === null || hasEntry(entry, 'denominator')) return [];
    return [{ at, found: '', values: { line: entryText(entry, 'title'), part } }];
  },
};
