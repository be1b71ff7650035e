import { figure, resultCell, resultName } from '../../core/check/resultWords';
import type { RuleOf } from '../../core/check/rule';

/** More pupils below the minimum than took part. */
export const belowOverParticipants: RuleOf<'result'> = {
  code: 'SCORE-001',
  severity: 'warning',
  each: 'result',
  check: (result) => {
    const { belowMinimum: below, participants } = result.record;
    const at = resultCell(result, 'belowMinimum');
    if (!at || below === null || participants === null || below <= participants) return [];
    const values = { result: resultName(result), below: figure(below), participants: figure(participants) };
    return [{ at, found: figure(below), values }];
  },
};
