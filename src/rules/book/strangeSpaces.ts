import { findingsInColumns } from '../../core/check/findingsInColumns';
import { isPersonal } from '../../core/check/personal';
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
  'kind',
  'level',
  'levelAfter',
  'audience',
  'block',
];

/** Where there may be something to mend. */
const STRANGE = /^\s|\s$|\s\s|[^\S ]|[\u200b\ufeff]/u;

/** Spaces at the ends, doubled or unbreakable in what tables are compared by: to a formula it is another text. */
export const strangeSpaces: RuleOf<'table'> = {
  code: 'TEXT-002',
  severity: 'note',
  each: 'table',
  looksAt: 'rows',
  check: (table, book) => {
    const columns = KEYS.flatMap((role) => table.columns.single.get(role) ?? []);
    return findingsInColumns(table, columns, book, (cell, row, column) => {
      const value = cellValue(cell);
      if (typeof value !== 'string' || !STRANGE.test(value)) return null;
      const after = tidied(value);
      // A name or a telephone is told of, and never repeated, by rules of its own.
      if (after === value || after === '' || isPersonal(after)) return null;
      return { found: after, fix: mended(book, { sheet: table.sheet, row, column }, after) };
    });
  },
};
