import { entryAt, entryNumber, entryText } from '../../core/check/entry';
import type { RuleOf } from '../../core/check/rule';

/** More of something than there is of it: the share is over a hundred per cent. */
export const partOverWhole: RuleOf<'entry'> = {
  code: 'FORM-001',
  severity: 'error',
  each: 'entry',
  templates: ['schoolform'],
  check: (entry) => {
    const at = entryAt(entry, 'numerator');
    const [part, whole] = [entryNumber(entry, 'numerator'), entryNumber(entry, 'denominator')];
    if (!at || part === null || whole === null || part <= whole) return [];
    const values = { line: entryText(entry, 'title'), part, whole };
    return [{ at, found: entryText(entry, 'numerator'), values }];
  },
};
