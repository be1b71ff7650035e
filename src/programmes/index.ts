import type { Programme } from '../core/programme';
import { gorodets } from './gorodets';

/** Every preset, in the order in which it is offered. */
export const programmes: readonly Programme[] = [gorodets];
