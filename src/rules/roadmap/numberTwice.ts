import { cellOf } from '../../core/check/cellOf';
import type { Finding } from '../../core/check/issue';
import { renumbered } from '../../core/check/renumbered';
import type { RuleOf } from '../../core/check/rule';
import { bareNumber } from '../../core/roadmap/bareNumber';
import { cellAddress } from '../../core/workbook/address';
import type { CellRef } from '../../core/workbook/edit';

/** A number that an event above has already: reports that name an event by its number become ambiguous. */
export const numberTwice: RuleOf<'roadmap'> = {
  code: 'NUMBER-001',
  severity: 'error',
  each: 'roadmap',
  check: (roadmap, book) => {
    const first = new Map<string, CellRef>();
    return roadmap.events.flatMap(({ table, row, number: found, section }): Finding[] => {
      const at = cellOf(table, row, 'number');
      const number = bareNumber(found);
      if (!at || !/\d/.test(number) || row.inherited?.has('number')) return [];
      // Numbers that start again in every section (1, 2, 3, …) are no mistake.
      const key = number.includes('.') ? number : `${section ?? ''}|${number}`;
      const earlier = first.get(key);
      if (!earlier) {
        first.set(key, at);
        return [];
      }
      return [
        {
          at,
          found,
          values: { number, first: cellAddress(earlier.row, earlier.column) },
          also: [earlier],
          fix: renumbered(roadmap, row, book),
        },
      ];
    });
  },
};
