import type { Rule } from '../core/check/rule';
import { blankCells } from '../core/check/blankCells';

/** An event that nobody answers for. */
export const eventWithoutResponsible: Rule = {
  code: 'RESPONSIBLE-001',
  severity: 'error',
  kind: 'roadmap',
  check: (table) => blankCells(table, 'responsible'),
};
