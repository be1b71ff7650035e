import type { Rule } from '../core/check/rule';
import { blankCells } from '../core/check/blankCells';

/** An event with neither a term nor a last day: nobody can say whether it is late. */
export const eventWithoutTerm: Rule = {
  code: 'TERM-001',
  severity: 'error',
  kind: 'roadmap',
  check: (table) => {
    const dated = new Set(table.rows.filter(({ dates }) => dates.has('end')).map(({ row }) => row));
    return blankCells(table, 'term').filter(({ row }) => !dated.has(row));
  },
};
