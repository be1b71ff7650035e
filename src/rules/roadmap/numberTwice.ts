import { cellOf } from '../../core/check/cellOf';
import type { Finding } from '../../core/check/issue';
import type { RuleOf } from '../../core/check/rule';
import { cellAddress } from '../../core/workbook/address';
import type { CellRef } from '../../core/workbook/edit';

/** `2.6.` and `2.6` are one number. */
const plain = (number: string): string => number.replace(/\s+/g, '').replace(/\.+$/, '');

/** A number that an event above has already: reports that name an event by its number become ambiguous. */
export const numberTwice: RuleOf<'roadmap'> = {
  code: 'NUMBER-001',
  severity: 'error',
  each: 'roadmap',
  check: ({ events }) => {
    const first = new Map<string, CellRef>();
    return events.flatMap(({ table, row, number: found, section }): Finding[] => {
      const at = cellOf(table, row, 'number');
      const number = plain(found);
      if (!at || !/\d/.test(number) || row.inherited?.has('number')) return [];
      // Numbers that start again in every section (1, 2, 3, …) are no mistake.
      const key = number.includes('.') ? number : `${section ?? ''}|${number}`;
      const earlier = first.get(key);
      if (!earlier) {
        first.set(key, at);
        return [];
      }
      return [
        { at, found, values: { number, first: cellAddress(earlier.row, earlier.column) }, also: [earlier] },
      ];
    });
  },
};
