import { indicatorCells } from '../../core/check/indicatorCells';
import { indicatorName, isPercent, isUnlimited } from '../../core/check/indicatorWords';
import { figure } from '../../core/check/resultWords';
import type { RuleOf } from '../../core/check/rule';

/** A share over a hundred per cent. */
export const percentOver100: RuleOf<'indicator'> = {
  code: 'INDICATOR-009',
  severity: 'warning',
  each: 'indicator',
  check: (indicator) => {
    const { row } = indicator;
    if (!isPercent(row) || isUnlimited(row)) return [];
    return indicatorCells(indicator)
      .filter(({ value }) => value > 100)
      .map(({ at, value }) => ({ at, found: figure(value), values: { indicator: indicatorName(row) } }));
  },
};
