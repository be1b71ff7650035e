import { cellsOf } from '../../core/check/mention';
import type { RuleOf } from '../../core/check/rule';
import { nearestText } from '../../core/values/nearestText';

/** Rows of a municipality, of all schools, and of teams are no school of the register. */
const NO_SCHOOL = /^(?:все|итог|всего|по\s|команд|район|муниципал)/iu;

/** A school that the register does not have: its figures go into no summary of the programme. */
export const schoolNotRegistered: RuleOf<'mention'> = {
  code: 'SCHOOL-001',
  severity: 'warning',
  each: 'mention',
  needsWholeBook: true,
  check: (mention, { schools, schoolOf }) => {
    const { name, code, at, rows } = mention;
    if (schools.length === 0 || NO_SCHOOL.test(name)) return [];
    const known = schoolOf({ name, code });
    if (known.is === 'certain') return [];
    const names = schools.map((school) => school.name);
    const [likeliest] = known.is === 'doubtful' ? known.candidates : [];
    const nearest = likeliest ? likeliest.school.name : nearestText(name, names);
    const [, ...also] = cellsOf(mention);
    return [
      { at, found: name || (code ?? ''), values: { nearest: nearest ?? '', count: rows.length }, also },
    ];
  },
};
