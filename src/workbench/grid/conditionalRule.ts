import type { IStyleBase } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { Comparison, ConditionalFormat, ConditionalRule } from '../../core/workbook/workbook';
import { formatOf, gridStyle } from './cellStyle';
import { areaOf, gridRange } from './validationRule';

/** Conditional formats in the grid's terms and back. */

type GridRule = IConditionFormattingRule['rule'];

const isTwoSided = (comparison: Comparison): boolean =>
  comparison === 'between' || comparison === 'notBetween';

/** A comparison with a formula has no match in the grid: it becomes a formula about the first cell. */
function gridCriterion(rule: ConditionalRule, style: IStyleBase): GridRule {
  const base = { type: 'highlightCell', style } as const;
  if (rule.type === 'formula') return { ...base, subType: 'formula', value: rule.formula } as GridRule;
  const value = isTwoSided(rule.comparison) ? [Number(rule.first), Number(rule.second)] : Number(rule.first);
  return { ...base, subType: 'number', operator: rule.comparison, value } as unknown as GridRule;
}

export function gridConditionalFormat(format: ConditionalFormat, cfId: string): IConditionFormattingRule {
  return {
    cfId,
    ranges: format.areas.map(gridRange),
    stopIfTrue: format.stopIfTrue ?? false,
    rule: gridCriterion(format.rule, gridStyle(format.format)),
  };
}

/** Null for kinds that the Workbook value does not hold (data bars, colour scales, …). */
export function conditionalFormatOf(gridFormat: IConditionFormattingRule): ConditionalFormat | null {
  const rule = gridFormat.rule as unknown as {
    type: string;
    subType?: string;
    value?: string | number | number[];
    operator?: Comparison;
    style?: IStyleBase;
  };
  if (rule.type !== 'highlightCell') return null;
  const look = formatOf(rule.style) ?? {};
  const common = {
    areas: gridFormat.ranges.map(areaOf),
    format: look,
    ...(gridFormat.stopIfTrue ? { stopIfTrue: true } : {}),
  };
  if (rule.subType === 'formula')
    return { ...common, rule: { type: 'formula', formula: String(rule.value) } };
  if (rule.subType !== 'number' || !rule.operator) return null;
  const [first, second] = Array.isArray(rule.value) ? rule.value : [rule.value as number];
  return {
    ...common,
    rule: {
      type: 'cell',
      comparison: rule.operator,
      first: first ?? 0,
      ...(second === undefined ? {} : { second }),
    },
  };
}
