import { indicatorCells } from '../../core/check/indicatorCells';
import { indicatorName, isUnlimited } from '../../core/check/indicatorWords';
import { figure } from '../../core/check/resultWords';
import type { RuleOf } from '../../core/check/rule';

/** A number below zero of something that cannot be fewer than none. */
export const negativeIndicator: RuleOf<'indicator'> = {
  code: 'INDICATOR-010',
  severity: 'warning',
  each: 'indicator',
  check: (indicator, { templateSheets }) => {
    const { row, table } = indicator;
    // A template's numbers have limits of their own.
    const isMade = templateSheets.some(({ sheet }) => sheet === table.sheet);
    if (isMade || isUnlimited(row)) return [];
    return indicatorCells(indicator)
      .filter(({ value }) => value < 0)
      .map(({ at, value }) => ({ at, found: figure(value), values: { indicator: indicatorName(row) } }));
  },
};
