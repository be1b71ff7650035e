import type { Summary } from '../core/summaries/summary';
import { collectionSummary } from './collectionSummary';
import { comparisonSummary } from './comparisonSummary';
import { gapSummary } from './gapSummary';
import { indicatorSummary } from './indicatorSummary';
import { overviewSummary } from './overviewSummary';
import { roadmapSummary } from './roadmapSummary';
import { schoolSummary } from './schoolSummary';
import { selfAssessmentSummary } from './selfAssessmentSummary';
import { trainingSummary } from './trainingSummary';

/** Every generated sheet, in the order in which they are offered; what compares the others comes last. */
export const summaries = [
  roadmapSummary,
  indicatorSummary,
  gapSummary,
  schoolSummary,
  trainingSummary,
  selfAssessmentSummary,
  collectionSummary,
  overviewSummary,
  comparisonSummary,
] as readonly Summary[];
