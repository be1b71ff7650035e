import { figure, resultCell, resultName } from '../../core/check/resultWords';
import type { RuleOf } from '../../core/check/rule';

/** A share of pupils over a hundred per cent, or under none. */
export const shareOver100: RuleOf<'result'> = {
  code: 'SCORE-006',
  severity: 'warning',
  each: 'result',
  check: (result) => {
    const { belowShare, belowMinimum, participants } = result.record;
    // What follows from numbers that are wrong themselves is said of these.
    const isComputed = belowMinimum !== null && participants !== null && belowMinimum > participants;
    if (belowShare === null || isComputed || (belowShare >= 0 && belowShare <= 100)) return [];
    const at = resultCell(result, 'belowShare');
    return at ? [{ at, found: figure(belowShare), values: { result: resultName(result) } }] : [];
  },
};
