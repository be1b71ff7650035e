import type { Template } from '../core/template';
import { indicators } from './indicators';
import { roadmap } from './roadmap';

/** Every template, in the order in which it is offered. */
export const templates: readonly Template[] = [roadmap, indicators];
