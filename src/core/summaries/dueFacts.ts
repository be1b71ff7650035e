import type { Book } from '../check/book';
import type { DueState } from '../roadmap/due';
import type { RoadmapEvent } from '../roadmap/event';

/** What is not done and has a day to be done by. */
const OPEN: ReadonlySet<DueState> = new Set(['в работе', 'предстоит']);
const SOON = 7;
export const LATER = 30;

export interface DueFacts {
  /** The longest overdue first. */
  readonly overdue: readonly RoadmapEvent[];
  /** What is to be done within 7 days from today on, and within 8 to 30; the nearest first. */
  readonly soon: readonly RoadmapEvent[];
  readonly later: readonly RoadmapEvent[];
  /** Whether any of the roadmaps has marks of completion: without them nothing can be called overdue. */
  readonly areMarksKept: boolean;
}

export const endOf = ({ reading }: RoadmapEvent): number => reading.end ?? 0;

/** Events of a book that are late on its day, and those whose days are near. */
export function dueFacts({ events, today }: Pick<Book, 'events' | 'today'>): DueFacts {
  const open = events
    .filter((event) => OPEN.has(event.state) && event.reading.end !== null && endOf(event) >= today)
    .sort((a, b) => endOf(a) - endOf(b));
  return {
    overdue: events.filter(({ state }) => state === 'просрочено').sort((a, b) => endOf(a) - endOf(b)),
    soon: open.filter((event) => endOf(event) <= today + SOON),
    later: open.filter((event) => endOf(event) > today + SOON && endOf(event) <= today + LATER),
    areMarksKept: events.some(({ mark }) => mark !== null),
  };
}
