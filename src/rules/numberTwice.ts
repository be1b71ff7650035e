import type { Rule } from '../core/check/rule';
import { sectionNames } from '../core/roadmap/sectionNames';
import { cellAddress } from '../core/workbook/address';

/** `2.6.` and `2.6` are one number. */
const plain = (number: string): string => number.replace(/\s+/g, '').replace(/\.+$/, '');

/** A number that an event above has already: reports that name an event by its number become ambiguous. */
export const numberTwice: Rule = {
  code: 'NUMBER-001',
  severity: 'error',
  kind: 'roadmap',
  check: (table) => {
    const column = table.columns.single.get('number');
    if (column === undefined) return [];
    const first = new Map<string, number>();
    const sections = sectionNames(table);
    return table.rows.flatMap((row, index) => {
      const found = row.texts.get('number') ?? '';
      const number = plain(found);
      // Numbers that start again in every section (1, 2, 3, …) are no mistake.
      const key = number.includes('.') ? number : `${sections[index] ?? ''}|${number}`;
      if (number === '' || !/\d/.test(number)) return [];
      if (row.inherited?.has('number')) return [];
      const earlier = first.get(key);
      if (earlier !== undefined) {
        return [{ row: row.row, column, found, values: { number, first: cellAddress(earlier, column) } }];
      }
      first.set(key, row.row);
      return [];
    });
  },
};
