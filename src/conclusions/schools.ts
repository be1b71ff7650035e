import { conclusion, type Conclusion } from '../core/summaries/conclusion';
import type { AgainstExpected, SchoolFact, SchoolFacts } from '../core/summaries/schoolFacts';

const of = 'schools';
/** An interval so wide, in percentage points, says little of a school. */
const WIDE = 20;
/** So many names stand in a sentence. */
const MOST_NAMES = 5;

const named = (schools: readonly SchoolFact[]): { count: number; names: string; more: number } => ({
  count: schools.length,
  names: schools
    .slice(0, MOST_NAMES)
    .map(({ school }) => school.name)
    .join(', '),
  more: Math.max(0, schools.length - MOST_NAMES),
});

const against =
  (wanted: AgainstExpected) =>
  ({ schools }: SchoolFacts) => {
    const found = schools.filter((school) => school.against === wanted);
    return [found.length > 0 ? named(found) : null];
  };

/** Below or above in the last year, beyond both intervals, than in the first. */
function moved({ schools, years }: SchoolFacts, way: 1 | -1): SchoolFact[] {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  return schools.filter((school) => {
    const [before, now] = [school.years.get(first)?.interval, school.years.get(last)?.interval];
    if (!before || !now) return false;
    return way < 0 ? now[1] < before[0] : now[0] > before[1];
  });
}

const change = (way: 1 | -1) => (facts: SchoolFacts) => {
  const found = moved(facts, way);
  const [from, to] = [facts.years[0] ?? 0, facts.years.at(-1) ?? 0];
  return [found.length > 0 ? { ...named(found), from, to } : null];
};

/** What follows from shares below the minimum; differences within an interval are not spoken of. */
export const schoolConclusions: readonly Conclusion<SchoolFacts>[] = [
  conclusion<SchoolFacts>(of, 'SCHOOLS-LOW', ({ schools, threshold, procedures, year }) => {
    const low = schools.filter(({ isLow }) => isLow);
    return [{ count: low.length, total: schools.length, threshold, procedures, year }];
  }),
  conclusion<SchoolFacts>(of, 'SCHOOLS-BETTER', against('лучше')),
  conclusion<SchoolFacts>(of, 'SCHOOLS-WORSE', against('хуже')),
  conclusion<SchoolFacts>(of, 'SCHOOLS-IMPROVED', change(-1)),
  conclusion<SchoolFacts>(of, 'SCHOOLS-DECLINED', change(1)),
  conclusion<SchoolFacts>(of, 'SCHOOLS-MARKERS', ({ markers }) => {
    const names = [...new Set(markers.map(({ school }) => school.name))];
    const shown = names.slice(0, MOST_NAMES).join(', ');
    return [names.length > 0 ? { names: shown, more: Math.max(0, names.length - MOST_NAMES) } : null];
  }),
  conclusion<SchoolFacts>(of, 'SCHOOLS-SMALL', ({ schools }) => {
    const wide = schools.filter(({ interval }) => interval && interval[1] - interval[0] > WIDE);
    return [wide.length > 0 ? { ...named(wide), width: WIDE } : null];
  }),
];
