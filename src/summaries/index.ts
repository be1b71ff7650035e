import type { Summary } from '../core/summaries/summary';
import { roadmapSummary } from './roadmapSummary';

/** Every generated sheet, in the order in which they are offered. */
export const summaries: readonly Summary[] = [roadmapSummary];
