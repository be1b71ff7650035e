import { cellOf } from '../../core/check/cellOf';
import { directionOf, indicatorName, yearsOf } from '../../core/check/indicatorWords';
import type { Finding } from '../../core/check/issue';
import { figure } from '../../core/check/resultWords';
import type { RuleOf } from '../../core/check/rule';

/** A target that is worse than the one before it, or than the baseline, by the direction that the row itself wants. */
export const targetAgainstDirection: RuleOf<'indicator'> = {
  code: 'INDICATOR-003',
  severity: 'warning',
  each: 'indicator',
  check: ({ table, row }) => {
    const direction = directionOf(row);
    if (!direction) return [];
    const baseline = row.numbers.get('baseline');
    let before: readonly [year: number | null, value: number] | null =
      baseline === undefined ? null : [null, baseline];
    return yearsOf(row, 'targets').flatMap(([year, value]): Finding[] => {
      const earlier = before;
      before = [year, value];
      const at = cellOf(table, row, 'targets', year);
      if (!at || !earlier || (direction === 'up' ? value >= earlier[1] : value <= earlier[1])) return [];
      const values = {
        indicator: indicatorName(row),
        year,
        before: figure(earlier[1]),
        beforeYear: earlier[0] ?? '',
        direction,
      };
      return [{ at, found: figure(value), values }];
    });
  },
};
