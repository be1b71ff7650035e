import { figure, resultCell, resultName } from '../../core/check/resultWords';
import type { RuleOf } from '../../core/check/rule';

/** Shares may be rounded to whole per cents. */
const ROUNDING = 0.6;

/** A share below the minimum that does not follow from the numbers beside it. */
export const shareDoesNotFollow: RuleOf<'result'> = {
  code: 'SCORE-005',
  severity: 'warning',
  each: 'result',
  check: (result) => {
    const { belowMinimum, belowShare, participants } = result.record;
    if (belowMinimum === null || belowShare === null || !participants || belowMinimum > participants)
      return [];
    const share = (100 * belowMinimum) / participants;
    if (Math.abs(share - belowShare) <= ROUNDING) return [];
    const at = resultCell(result, 'belowShare');
    const values = {
      result: resultName(result),
      share: figure(share),
      part: belowMinimum,
      whole: participants,
    };
    return at ? [{ at, found: figure(belowShare), values }] : [];
  },
};
