import type { TermReading } from '../terms/term';
import type { Mark } from '../terms/mark';

/** States of an event on a day; labels are Russian always, because they are data that travel with the workbook. */
export const DUE_STATES = [
  'выполнено',
  'в работе',
  'просрочено',
  'предстоит',
  'постоянно',
  'срок не определён',
  'выполнение не отмечено',
  'отметка не ясна',
] as const;
export type DueState = (typeof DUE_STATES)[number];

/**
 * State of an event with this term on `today` (serial date): done events are done whatever their term; after the
 * last day an event is overdue, before the first it lies ahead, between them it is in work. Standing and recurring
 * events without dates go on; what has no readable date cannot be judged. Where no marks are kept (null), nobody can
 * say whether an event is overdue; a mark that says neither yes nor no is not taken for either.
 */
export function due(reading: TermReading, mark: Mark | null, today: number): DueState {
  if (mark?.is === 'done') return 'выполнено';
  if (mark?.is === 'unknown') return 'отметка не ясна';
  if (reading.kind === 'постоянно') return 'постоянно';
  if (reading.end === null) return reading.kind === 'ежегодно' ? 'постоянно' : 'срок не определён';
  if (today > reading.end) return mark ? 'просрочено' : 'выполнение не отмечено';
  return reading.start !== null && today < reading.start ? 'предстоит' : 'в работе';
}
