import { blankCell } from '../../core/check/blankCell';
import type { RuleOf } from '../../core/check/rule';

/** An event that nobody answers for. */
export const eventWithoutResponsible: RuleOf<'event'> = {
  code: 'RESPONSIBLE-001',
  severity: 'error',
  each: 'event',
  check: (event) => blankCell(event, 'responsible'),
};
