import { areaAddress } from '../core/workbook/address';
import type { Area, ConditionalFormat, Validation, ValidationRule } from '../core/workbook/workbook';

/** Data validations and conditional formats through Office.js. */

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

/** Conditional formats spell two of the operators differently. */
const CONDITIONAL_OPERATORS = {
  ...OPERATORS,
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
} as const;

const TYPES = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
} as const;
const ALERT_STYLES = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

/** One range or several at once: a formula is then relative to the first cell of the first. */
const cells = (worksheet: Excel.Worksheet, areas: readonly Area[]): Excel.Range | Excel.RangeAreas => {
  const [first] = areas;
  return areas.length === 1 && first
    ? worksheet.getRange(areaAddress(first))
    : worksheet.getRanges(areas.map(areaAddress).join(','));
};

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
  const target = cells(worksheet, validation.areas).dataValidation;
  target.rule = officeRule(validation.rule);
  target.ignoreBlanks = validation.allowBlank ?? true;
  if (prompt) target.prompt = { title: prompt.title, message: prompt.text, showPrompt: true };
  if (error) {
    const style = ALERT_STYLES[error.style];
    target.errorAlert = { title: error.title, message: error.text, showAlert: true, style };
  }
}

export function writeConditionalFormat(worksheet: Excel.Worksheet, value: ConditionalFormat): void {
  const { rule, format } = value;
  const formats = cells(worksheet, value.areas).conditionalFormats;
  const added = formats.add(rule.type === 'formula' ? 'Custom' : 'CellValue');
  const look = rule.type === 'formula' ? added.custom.format : added.cellValue.format;
  if (rule.type === 'formula') added.custom.rule.formula = rule.formula;
  else {
    added.cellValue.rule = {
      formula1: String(rule.first),
      ...(rule.second === undefined ? {} : { formula2: String(rule.second) }),
      operator: CONDITIONAL_OPERATORS[rule.comparison],
    };
  }
  if (format.color) look.font.color = format.color;
  if (format.bold) look.font.bold = true;
  if (format.italic) look.font.italic = true;
  if (format.strike) look.font.strikethrough = true;
  if (format.fill) look.fill.color = format.fill;
  if (value.stopIfTrue) added.stopIfTrue = true;
}
