import type { Role } from '../recognition/table';
import { eventName } from '../roadmap/eventName';
import type { RoadmapEvent } from '../roadmap/event';
import { cellOf } from './cellOf';
import type { Finding } from './issue';

/** The empty cell of an event in a column of its roadmap; nothing where there is no such column or a value in it. */
export function blankCell({ table, row }: RoadmapEvent, role: Role): Finding[] {
  const at = cellOf(table, row, role);
  if (!at || !row.texts.has('title') || row.texts.has(role) || row.dates.has(role)) return [];
  return [{ at, found: '', values: { event: eventName(row.texts) } }];
}
