import { cellOf } from '../../core/check/cellOf';
import type { Finding } from '../../core/check/issue';
import { mended } from '../../core/check/mended';
import type { RuleOf } from '../../core/check/rule';
import { tidied } from '../../core/values/plainText';
import { cellValue } from '../../core/workbook/cell';

/** Columns whose texts are compared and counted. */
const KEYS = [
  'school',
  'code',
  'status',
  'model',
  'location',
  'municipality',
  'subject',
  'procedure',
  'unit',
  'done',
  'teacher',
  'kind',
  'level',
  'levelAfter',
  'audience',
  'block',
];

/** Spaces at the ends, doubled or unbreakable in what tables are compared by: to a formula it is another text. */
export const strangeSpaces: RuleOf<'table'> = {
  code: 'TEXT-002',
  severity: 'note',
  each: 'table',
  check: (table, book) =>
    table.rows.flatMap((row) =>
      KEYS.flatMap((role): Finding[] => {
        const at = cellOf(table, row, role);
        const value = at && cellValue(book.cell(at));
        if (!at || typeof value !== 'string') return [];
        const after = tidied(value);
        if (after === value || after === '') return [];
        return [{ at, found: after, fix: mended(book, at, after) }];
      }),
    ),
};
