import type { IRange, ISheetDataValidationRule } from '@univerjs/core';
import { isoToSerial, serialToIso } from '../../core/workbook/date';
import type { Area, Comparison, Validation, ValidationRule } from '../../core/workbook/workbook';

/** Data validations in the grid's terms and back. */

const ERROR_STYLE = { information: 0, stop: 1, warning: 2 } as const;

export const gridRange = (area: Area): IRange => ({
  startRow: area.top,
  startColumn: area.left,
  endRow: area.bottom,
  endColumn: area.right,
});

export const areaOf = (range: IRange): Area => ({
  top: range.startRow,
  left: range.startColumn,
  bottom: range.endRow,
  right: range.endColumn,
});

/** The grid wants days as ISO dates. */
function operand(value: number | string | undefined, type: string): string | undefined {
  if (value === undefined) return undefined;
  return type === 'date' && typeof value === 'number' ? (serialToIso(value) ?? String(value)) : String(value);
}

const parsed = (text: string): number | string =>
  text.startsWith('=') ? text : (isoToSerial(text) ?? Number(text));

function gridCriterion(rule: ValidationRule): Partial<ISheetDataValidationRule> {
  if (rule.type === 'custom') return { type: 'custom', formula1: rule.formula };
  if (rule.type === 'list') {
    const formula1 = typeof rule.source === 'string' ? rule.source : rule.source.join(',');
    return { type: 'list', formula1, showDropDown: true };
  }
  return {
    type: rule.type,
    operator: rule.comparison as ISheetDataValidationRule['operator'],
    formula1: operand(rule.first, rule.type),
    formula2: operand(rule.second, rule.type),
  };
}

export function gridValidation(validation: Validation, uid: string): ISheetDataValidationRule {
  const { prompt, error } = validation;
  return {
    uid,
    ranges: validation.areas.map(gridRange),
    type: 'any',
    ...gridCriterion(validation.rule),
    allowBlank: validation.allowBlank ?? true,
    showInputMessage: prompt !== undefined,
    promptTitle: prompt?.title,
    prompt: prompt?.text,
    showErrorMessage: error !== undefined,
    errorTitle: error?.title,
    error: error?.text,
    errorStyle: error ? (ERROR_STYLE[error.style] as number) : undefined,
  };
}

function ruleOf(rule: ISheetDataValidationRule): ValidationRule | null {
  const first = rule.formula1 ?? '';
  switch (rule.type) {
    case 'list':
      return { type: 'list', source: first.startsWith('=') ? first : first.split(',') };
    case 'custom':
      return { type: 'custom', formula: first };
    case 'whole':
    case 'decimal':
    case 'date':
    case 'time':
    case 'textLength':
      return {
        type: rule.type,
        comparison: (rule.operator ?? 'between') as Comparison,
        first: parsed(first),
        ...(rule.formula2 ? { second: parsed(rule.formula2) } : {}),
      };
    default:
      return null;
  }
}

/** Null for kinds that only the grid has (checkboxes). */
export function validationOf(rule: ISheetDataValidationRule): Validation | null {
  const known = ruleOf(rule);
  if (!known) return null;
  const styles = Object.keys(ERROR_STYLE) as (keyof typeof ERROR_STYLE)[];
  const style = styles.find((name) => ERROR_STYLE[name] === (rule.errorStyle as number)) ?? 'stop';
  return {
    areas: rule.ranges.map(areaOf),
    rule: known,
    ...(rule.allowBlank === false ? { allowBlank: false } : {}),
    ...(rule.prompt ? { prompt: { title: rule.promptTitle ?? '', text: rule.prompt } } : {}),
    ...(rule.error ? { error: { title: rule.errorTitle ?? '', text: rule.error, style } } : {}),
  };
}
