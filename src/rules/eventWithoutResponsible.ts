import type { Rule } from '../core/rule';
import { blankCells } from '../core/roadmap/blankCells';

/** An event that nobody answers for. */
export const eventWithoutResponsible: Rule = {
  code: 'RESPONSIBLE-001',
  severity: 'error',
  kind: 'roadmap',
  check: (table) => blankCells(table, 'responsible'),
};
