import type { Programme } from '../core/programme';
import { balagansk } from './balagansk';
import { gorodets } from './gorodets';

/** Every preset, in the order in which it is offered. */
export const programmes: readonly Programme[] = [gorodets, balagansk];
