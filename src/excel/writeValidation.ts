import type { Validation, ValidationRule } from '../core/workbook/workbook';
import { rangesOf } from './rangesOf';

/** What may be typed into cells, through Office.js. */

const OPERATORS = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
} as const;

const TYPES = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
} as const;
const ALERT_STYLES = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

function officeRule(rule: ValidationRule): Excel.DataValidationRule {
  if (rule.type === 'custom') return { custom: { formula: rule.formula } };
  if (rule.type === 'list') {
    const source = typeof rule.source === 'string' ? rule.source : rule.source.join(',');
    return { list: { inCellDropDown: true, source } };
  }
  const basic = {
    formula1: rule.first,
    ...(rule.second === undefined ? {} : { formula2: rule.second }),
    operator: OPERATORS[rule.comparison],
  };
  return { [TYPES[rule.type]]: basic } as Excel.DataValidationRule;
}

export function writeValidation(worksheet: Excel.Worksheet, validation: Validation): void {
  const { prompt, error } = validation;
  const target = rangesOf(worksheet, validation.areas).dataValidation;
  // A prompt is refused where there is no rule yet.
  target.rule = officeRule(validation.rule);
  target.ignoreBlanks = validation.allowBlank ?? true;
  if (prompt) target.prompt = { title: prompt.title, message: prompt.text, showPrompt: true };
  if (error) {
    const style = ALERT_STYLES[error.style];
    target.errorAlert = { title: error.title, message: error.text, showAlert: true, style };
  }
}
