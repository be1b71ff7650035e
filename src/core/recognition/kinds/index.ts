import { conditions } from './conditions';
import { directions } from './directions';
import { indicators } from './indicators';
import type { TableForm } from './kind';
import { results } from './results';
import { roadmap } from './roadmap';
import { schools } from './schools';

/** Kinds of tables with a header, in the order in which they are preferred when equal. */
export const TABLE_FORMS: readonly TableForm[] = [
  roadmap,
  indicators,
  directions,
  results,
  schools,
  conditions,
];
