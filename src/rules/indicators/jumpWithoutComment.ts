import { cellOf } from '../../core/check/cellOf';
import { indicatorName, isPercent, yearsOf } from '../../core/check/indicatorWords';
import type { Finding } from '../../core/check/issue';
import { figure } from '../../core/check/resultWords';
import type { RuleOf } from '../../core/check/rule';

/** Percentage points in a year that want a word of explanation. */
const JUMP = 10;

/** An actual share that is ten points away from the year before, and nobody says why. */
export const jumpWithoutComment: RuleOf<'indicator'> = {
  code: 'INDICATOR-005',
  severity: 'note',
  each: 'indicator',
  check: ({ table, row }) => {
    if (!isPercent(row) || row.texts.has('comment') || !table.columns.single.has('comment')) return [];
    const actuals = new Map(yearsOf(row, 'actuals'));
    return [...actuals].flatMap(([year, value]): Finding[] => {
      const before = actuals.get(year - 1);
      const at = cellOf(table, row, 'actuals', year);
      if (!at || before === undefined || Math.abs(value - before) < JUMP) return [];
      const values = {
        indicator: indicatorName(row),
        year,
        before: figure(before),
        jump: figure(Math.abs(value - before)),
      };
      return [{ at, found: figure(value), values }];
    });
  },
};
