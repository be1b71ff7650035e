import type { Programme } from '../core/programmes/programme';
import { balagansk } from './balagansk';
import { efremov } from './efremov';
import { gorodets } from './gorodets';
import { orel } from './orel';
import { syktyvkar } from './syktyvkar';

/** Every preset, in the order in which it is offered. */
export const programmes: readonly Programme[] = [syktyvkar, orel, gorodets, balagansk, efremov];
