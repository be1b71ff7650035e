import type { Rule } from '../core/rule';
import { blankCells } from '../core/roadmap/blankCells';

/** An event whose term is empty: nobody can say whether it is late. */
export const eventWithoutTerm: Rule = {
  code: 'TERM-001',
  severity: 'error',
  kind: 'roadmap',
  check: (table) => blankCells(table, 'term'),
};
