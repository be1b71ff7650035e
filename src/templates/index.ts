import type { Template } from '../core/templates/template';
import { conditions } from './conditions';
import { deficits } from './deficits';
import { directions } from './directions';
import { indicators } from './indicators';
import { partnerships } from './partnerships';
import { passport } from './passport';
import { practices } from './practices';
import { resources } from './resources';
import { results } from './results';
import { roadmap } from './roadmap';
import { schoolform } from './schoolform';
import { schools } from './schools';
import { selfassessment } from './selfassessment';
import { training } from './training';
import { visits } from './visits';

export { lists } from './lists';

/** Every template, in the order in which it is offered and inserted. */
export const templates: readonly Template[] = [
  passport,
  schools,
  roadmap,
  indicators,
  directions,
  results,
  conditions,
  deficits,
  training,
  partnerships,
  visits,
  selfassessment,
  practices,
  resources,
  schoolform,
];
