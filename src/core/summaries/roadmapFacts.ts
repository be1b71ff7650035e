import { calendarDay } from '../workbook/date';
import type { Book, Roadmap } from '../check/book';
import { DUE_STATES, type DueState } from '../roadmap/due';
import type { RoadmapEvent } from '../roadmap/event';
import { partyKey } from '../terms/parties';
import { dueFacts, endOf, type DueFacts } from './dueFacts';

/** States that are shown only where there are such events. */
const RARE: ReadonlySet<DueState> = new Set(['выполнение не отмечено', 'отметка не ясна']);

interface Group {
  readonly name: string | null;
  readonly events: readonly RoadmapEvent[];
}

export interface RoadmapFacts extends DueFacts {
  readonly today: number;
  readonly sheets: readonly string[];
  readonly events: readonly RoadmapEvent[];
  /** The states that are shown, and how many events are in each. */
  readonly states: ReadonlyMap<DueState, number>;
  /** Null = above the first section, or with nobody responsible. */
  readonly sections: readonly (Group & { readonly sheet: string })[];
  readonly parties: readonly Group[];
  /** By the month in which their terms end. */
  readonly months: readonly {
    readonly year: number;
    readonly month: number;
    readonly events: readonly RoadmapEvent[];
  }[];
}

export const countOf = (list: readonly RoadmapEvent[], state: DueState): number =>
  list.filter((event) => event.state === state).length;

/** Events by section, in the order of the roadmaps. */
const bySection = (roadmaps: readonly Roadmap[]): RoadmapFacts['sections'] =>
  roadmaps.flatMap(({ table: { sheet }, events }) => {
    const groups = new Map<string | null, RoadmapEvent[]>();
    for (const event of events) {
      const group = groups.get(event.section);
      if (group) group.push(event);
      else groups.set(event.section, [event]);
    }
    return [...groups].map(([name, own]) => ({ sheet, name, events: own }));
  });

/** Events by responsible party, the busiest first; one party written in several ways is one. */
export function byParty(list: readonly RoadmapEvent[]): readonly Group[] {
  const groups = new Map<string | null, { name: string | null; events: RoadmapEvent[] }>();
  for (const event of list) {
    const named = event.responsible.map((name) => [partyKey(name), name] as const);
    for (const [key, name] of named.length > 0 ? new Map(named) : [[null, null] as const]) {
      const group = groups.get(key);
      if (group) group.events.push(event);
      else groups.set(key, { name, events: [event] });
    }
  }
  return [...groups.values()].sort((a, b) => b.events.length - a.events.length);
}

function byMonth(list: readonly RoadmapEvent[]): RoadmapFacts['months'] {
  const groups = new Map<string, { year: number; month: number; events: RoadmapEvent[] }>();
  for (const event of [...list].sort((a, b) => endOf(a) - endOf(b))) {
    const day = event.reading.end === null ? null : calendarDay(event.reading.end);
    if (!day) continue;
    const key = `${day.year}-${day.month}`;
    const group = groups.get(key);
    if (group) group.events.push(event);
    else groups.set(key, { year: day.year, month: day.month, events: [event] });
  }
  return [...groups.values()];
}

/** What is so with the roadmaps of a book on its day; null where they have no events. */
export function roadmapFacts(book: Book): RoadmapFacts | null {
  const { roadmaps, events, today } = book;
  if (events.length === 0) return null;
  const shown = DUE_STATES.filter((state) => !RARE.has(state) || countOf(events, state) > 0);
  return {
    today,
    sheets: [...new Set(roadmaps.map(({ table }) => table.sheet))],
    events,
    states: new Map(shown.map((state) => [state, countOf(events, state)])),
    sections: bySection(roadmaps),
    parties: byParty(events),
    months: byMonth(events),
    ...dueFacts(book),
  };
}
