import { figure, resultCell, resultName } from '../../core/check/resultWords';
import type { RuleOf } from '../../core/check/rule';

/** How far rounded shares of four marks may be from a hundred. */
const ROUNDING = 1.6;

/** Marks from 2 to 5 that are not as many as took part, or whose shares are not a hundred per cent. */
export const marksDoNotAddUp: RuleOf<'result'> = {
  code: 'SCORE-002',
  severity: 'warning',
  each: 'result',
  check: (result) => {
    const { marks, participants } = result.record;
    if (!marks) return [];
    const all = [marks[2], marks[3], marks[4], marks[5]];
    const known = all.filter((each) => each !== null);
    if (known.length < all.length) return [];
    const sum = known.reduce((total, each) => total + each, 0);
    const [whole, most] = marks.are === 'counts' ? [participants, 0] : [100, ROUNDING];
    if (whole === null || sum === 0 || Math.abs(sum - whole) <= most) return [];
    const at = resultCell(result, 'participants');
    const values = { result: resultName(result), sum: figure(sum), whole: figure(whole), are: marks.are };
    return at ? [{ at, found: figure(participants ?? sum), values }] : [];
  },
};
