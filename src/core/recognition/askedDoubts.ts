import type { Doubt, RecognisedTable, Role } from './table';

/** Roles that no rule, state or summary depends on: a wrong guess changes no figure. */
const IDLE: ReadonlySet<Role> = new Set(['task', 'direction']);

/** Doubts that are worth a person's time: where the answer changes what is checked or counted. */
export const askedDoubts = ({ kind, doubts }: Pick<RecognisedTable, 'kind' | 'doubts'>): readonly Doubt[] =>
  kind === 'directions' ? doubts : doubts.filter(({ role }) => !IDLE.has(role));
