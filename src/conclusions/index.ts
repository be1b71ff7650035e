import type { Conclusion, ConclusionWords } from '../core/summaries/conclusion';
import { collectionConclusions } from './collection';
import { gapConclusions } from './gaps';
import { indicatorConclusions } from './indicators';
import { roadmapConclusions } from './roadmap';
import { schoolConclusions } from './schools';
import { selfAssessmentConclusions } from './selfAssessment';
import { supportConclusions } from './support';

/** Every conclusion, in the order of saying. */
export const conclusions = [
  ...roadmapConclusions,
  ...indicatorConclusions,
  ...gapConclusions,
  ...schoolConclusions,
  ...supportConclusions,
  ...selfAssessmentConclusions,
  ...collectionConclusions,
] as readonly Conclusion[];

/** What follows from the facts of one summary, as codes with their words. */
export const concluded = (of: string, facts: unknown): readonly { code: string; words: ConclusionWords }[] =>
  conclusions
    .filter((each) => each.of === of)
    .flatMap(({ code, says }) => says(facts).map((words) => ({ code, words })));
