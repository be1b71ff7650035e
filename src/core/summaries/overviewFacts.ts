import type { Book } from '../check/book';
import { gapFacts, lastYears, type Gap } from './gapFacts';
import { indicatorFacts, type IndicatorFacts } from './indicatorFacts';
import { roadmapFacts, type RoadmapFacts } from './roadmapFacts';
import { schoolFacts, type SchoolFacts } from './schoolFacts';
import { supportFacts, type SupportFacts } from './supportFacts';
import type { Settings } from './summary';

/** What the other summaries say, each null where the book does not hold what it needs. */
export interface OverviewFacts {
  readonly roadmap: RoadmapFacts | null;
  readonly indicators: IndicatorFacts | null;
  /** The largest ratio of the last years. */
  readonly widest: Gap | null;
  readonly schools: SchoolFacts | null;
  readonly support: SupportFacts | null;
}

/** With fewer, the one summary says all that there is. */
const LEAST = 2;

/** The facts of the other summaries together; null where fewer than two of them have any. */
export function overviewFacts(book: Book, settings?: Settings): OverviewFacts | null {
  const gaps = lastYears(gapFacts(book)?.gaps ?? []).filter(({ ratio }) => ratio !== null);
  const facts = {
    roadmap: roadmapFacts(book),
    indicators: indicatorFacts(book),
    widest: [...gaps].sort((a, b) => (b.ratio ?? 0) - (a.ratio ?? 0))[0] ?? null,
    schools: schoolFacts(book, settings),
    support: supportFacts(book),
  };
  return Object.values(facts).filter((each) => each !== null).length >= LEAST ? facts : null;
}
