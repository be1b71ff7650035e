import { conclusion, type Conclusion } from '../core/summaries/conclusion';
import type { SelfAssessmentFacts } from '../core/summaries/selfAssessmentFacts';

/** So many common deficits are named. */
const MOST = 3;

/** What schools say of themselves most often. */
export const selfAssessmentConclusions: readonly Conclusion<SelfAssessmentFacts>[] = [
  conclusion<SelfAssessmentFacts>('selfassessment', 'DEFICITS-COMMON', ({ factors, schools }) =>
    [...factors]
      .filter(({ deficits }) => deficits * 2 >= schools.length && deficits > 0)
      .sort((a, b) => b.deficits - a.deficits)
      .slice(0, MOST)
      .map(({ factor, deficits }) => ({ factor, deficits, schools: schools.length })),
  ),
];
