import { wordParameter } from '../values/parameter';

/** Whether more of an indicator is better, or less. */
export type Direction = 'up' | 'down';

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ['рост', 'up'],
  ['up', 'up'],
  ['снижение', 'down'],
  ['down', 'down'],
]);

/** The direction that a setting names («рост», «снижение», `up`, `down`, any case); up where it is left out. */
export const direction = (setting: unknown): Direction =>
  wordParameter(setting, DIRECTIONS, 'up', 'BAD_DIRECTION');
