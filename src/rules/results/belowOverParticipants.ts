import { figure, resultCell, resultName } from '../../core/check/resultWords';
import type { RuleOf } from '../../core/check/rule';

/** More pupils below the minimum than took part. */
export const belowOverParticipants: RuleOf<'result'> = {
  code: 'SCORE-001',
  severity: 'warning',
  each: 'result',
  check: (result) => {
    const { belowMinimum: below, participants } = result.record;
    if (below === null || participants === null || participants < 0 || below <= participants) return [];
    const at = resultCell(result, 'belowMinimum');
    const values = { result: resultName(result), below: figure(below), participants: figure(participants) };
    return at ? [{ at, found: figure(below), values }] : [];
  },
};
