import type { ConditionalFormat } from '../core/workbook/workbook';
import { rangesOf } from './rangesOf';

/** Two of the comparisons are spelled otherwise than in data validations. */
const OPERATORS = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
} as const;

/** How cells look when something holds. Excel puts every new format above the others. */
export function writeConditionalFormat(worksheet: Excel.Worksheet, value: ConditionalFormat): void {
  const { rule, format } = value;
  const formats = rangesOf(worksheet, value.areas).conditionalFormats;
  const added = formats.add(rule.type === 'formula' ? 'Custom' : 'CellValue');
  const look = rule.type === 'formula' ? added.custom.format : added.cellValue.format;
  if (rule.type === 'formula') added.custom.rule.formula = rule.formula;
  else {
    added.cellValue.rule = {
      formula1: String(rule.first),
      ...(rule.second === undefined ? {} : { formula2: String(rule.second) }),
      operator: OPERATORS[rule.comparison],
    };
  }
  if (format.color) look.font.color = format.color;
  if (format.bold) look.font.bold = true;
  if (format.italic) look.font.italic = true;
  if (format.strike) look.font.strikethrough = true;
  if (format.fill) look.fill.color = format.fill;
  if (value.stopIfTrue) added.stopIfTrue = true;
}
