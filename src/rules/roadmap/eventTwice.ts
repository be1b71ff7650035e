import { cellOf } from '../../core/check/cellOf';
import type { Finding } from '../../core/check/issue';
import type { RuleOf } from '../../core/check/rule';
import { eventName } from '../../core/roadmap/eventName';
import { remembered } from '../../core/values/remembered';
import { cellAddress } from '../../core/workbook/address';
import type { CellRef } from '../../core/workbook/edit';

/** Names shorter than this, such as «Семинар», are of many events. */
const TELLING = 12;

/** An event that stands twice: one section, name, term and people. */
export const eventTwice: RuleOf<'roadmap'> = {
  code: 'EVENT-002',
  severity: 'warning',
  each: 'roadmap',
  check: ({ table, events }) => {
    const first = new Map<string, CellRef>();
    const plain = remembered((text) => text.toLowerCase().replace(/\s+/g, ' '));
    return events.flatMap(({ row, title, term, section }): Finding[] => {
      const at = cellOf(table, row, 'title');
      if (!at || title.length < TELLING || term === '' || row.inherited?.has('title')) return [];
      const responsible = row.texts.get('responsible') ?? '';
      const result = row.texts.get('result') ?? '';
      const key = [section ?? '', title, term, responsible, result].map(plain).join('|');
      const earlier = first.get(key);
      if (!earlier) {
        first.set(key, at);
        return [];
      }
      const values = { event: eventName(row.texts), first: cellAddress(earlier.row, earlier.column) };
      return [{ at, found: title, values, also: [earlier] }];
    });
  },
};
