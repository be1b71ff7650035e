import { figure, resultCell, resultName } from '../../core/check/resultWords';
import type { RuleOf } from '../../core/check/rule';

/** How far a rounded mean may be from the marks that it is of. */
const ROUNDING = 0.06;

/** A mean mark that does not follow from the numbers of marks beside it. */
export const meanDoesNotFollow: RuleOf<'result'> = {
  code: 'SCORE-004',
  severity: 'warning',
  each: 'result',
  check: (result) => {
    const { marks, meanScore } = result.record;
    // A mean above 5 is of scores, and says nothing of marks.
    if (marks?.are !== 'counts' || meanScore === null || meanScore < 2 || meanScore > 5) return [];
    const [two, three, four, five] = [marks[2], marks[3], marks[4], marks[5]];
    if (two === null || three === null || four === null || five === null) return [];
    const count = two + three + four + five;
    if (count === 0) return [];
    const mean = (2 * two + 3 * three + 4 * four + 5 * five) / count;
    if (Math.abs(mean - meanScore) <= ROUNDING) return [];
    const at = resultCell(result, 'meanScore');
    const values = { result: resultName(result), mean: figure(mean) };
    return at ? [{ at, found: figure(meanScore), values }] : [];
  },
};
