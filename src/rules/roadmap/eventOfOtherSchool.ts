import { cellOf } from '../../core/check/cellOf';
import type { Finding } from '../../core/check/issue';
import type { RuleOf } from '../../core/check/rule';
import { eventName } from '../../core/roadmap/eventName';
import { remembered } from '../../core/values/remembered';
import { readSchool } from '../../core/schools/schoolLikeness';
import { schoolFinder } from '../../core/schools/knownSchool';

/** Kinds of organisations that a register of schools may have. */
const SCHOOLS = new Set(['школа', 'лицей', 'гимназия', 'кадетская', 'интернат', 'прогимназия']);

/** An event whose responsible party is a school by its number that is neither in the register nor a partner there. */
export const eventOfOtherSchool: RuleOf<'roadmap'> = {
  code: 'EVENT-003',
  severity: 'note',
  each: 'roadmap',
  needsWholeBook: true,
  check: ({ table, events }, { schools, schoolOf }) => {
    if (schools.length === 0) return [];
    const partner = schoolFinder(
      schools.flatMap(({ partner: name, curator }) =>
        [name, curator].flatMap((each) => (each ? { name: each } : [])),
      ),
    );
    const isStrange = remembered((party) => {
      const { kind, number } = readSchool({ name: party }).name;
      if (!SCHOOLS.has(kind) || number === null) return false;
      return schoolOf({ name: party }).is === 'unknown' && partner({ name: party }).is === 'unknown';
    });
    return events.flatMap(({ row, responsible }) => {
      const at = cellOf(table, row, 'responsible');
      if (!at || row.inherited?.has('responsible')) return [];
      return responsible.flatMap((party): Finding[] => {
        if (!isStrange(party)) return [];
        return [{ at, found: party, values: { event: eventName(row.texts) } }];
      });
    });
  },
};
