import { cellOf } from '../../core/check/cellOf';
import type { Finding } from '../../core/check/issue';
import { resultName } from '../../core/check/resultWords';
import type { RuleOf } from '../../core/check/rule';
import { cellAddress } from '../../core/workbook/address';
import type { CellRef } from '../../core/workbook/edit';

/** One result that two rows of a table give: sums count it twice. */
export const resultTwice: RuleOf<'book'> = {
  code: 'SCORE-007',
  severity: 'warning',
  each: 'book',
  check: ({ results }) => {
    const first = new Map<string, CellRef>();
    return results.flatMap((result): Finding[] => {
      const { table, record } = result;
      const { school, code, municipality, procedure, year, grade, subject } = record;
      const at = cellOf(table, record, 'school') ?? cellOf(table, record, 'code');
      // Rows that nothing but the school tells apart may be of anything.
      if (!at || subject === null) return [];
      const where = [table.sheet, table.firstDataRow, code ?? '', school, municipality];
      const key = [...where, procedure, year, grade, subject].join('\n');
      const earlier = first.get(key);
      if (!earlier) {
        first.set(key, at);
        return [];
      }
      // Several subjects of one row are one row.
      if (earlier.row === at.row) return [];
      const values = { result: resultName(result), first: cellAddress(earlier.row, earlier.column) };
      return [{ at, found: school ?? code ?? '', values, also: [earlier] }];
    });
  },
};
