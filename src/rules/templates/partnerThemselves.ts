import { entryAt, entryText } from '../../core/check/entry';
import type { RuleOf } from '../../core/check/rule';
import { schoolLikeness, readSchool } from '../../core/schools/schoolLikeness';
import { plainText } from '../../core/values/plainText';

/** Names that are one school's beyond a doubt. */
const SAME = 0.97;

/** A school that is its own partner or mentor. */
export const partnerThemselves: RuleOf<'entry'> = {
  code: 'PARTNER-001',
  severity: 'warning',
  each: 'entry',
  templates: ['partnerships'],
  check: (entry) => {
    const at = entryAt(entry, 'partner');
    const [school, partner] = [entryText(entry, 'school'), entryText(entry, 'partner')];
    if (!at || school === '' || partner === '') return [];
    const { name } = readSchool({ name: partner });
    const isSame =
      plainText(school) === plainText(partner) ||
      (name.number !== null &&
        schoolLikeness(readSchool({ name: school }), readSchool({ name: partner })) >= SAME);
    return isSame ? [{ at, found: partner, values: { school } }] : [];
  },
};
