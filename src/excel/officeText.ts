import type { CellValue } from '../core/workbook/workbook';
import { isError } from '../core/workbook/cell';

/**
 * Excel reads a text that code writes as if a person had typed it: `1.10` becomes a number, `=…` a formula.
 * An apostrophe in front keeps the text a text.
 */
const RISKY_START = /^[=+\-@'#\d.,%$€₽(/\s]/;
const LOGICAL = /^(true|false|истина|ложь)$/i;
/** Longer texts with digits inside are sentences, not dates such as «1 мая» or «май 20». */
const LONGEST_DATE = 24;

export function officeText(text: string): string {
  const isRisky =
    RISKY_START.test(text) || LOGICAL.test(text) || (text.length <= LONGEST_DATE && /\d/.test(text));
  return isRisky ? `'${text}` : text;
}

/**
 * A value as `range.values` takes it. In a cell of the Text format every text stays as it is, but for an apostrophe in
 * front, which would be taken for a mark.
 */
export function officeValue(value: CellValue, isTextFormat: boolean): string | number | boolean | null {
  if (value === null) return null;
  if (isError(value)) return `=${value.error === '#N/A' ? 'NA()' : value.error}`;
  if (typeof value !== 'string') return value;
  if (value === '') return null;
  if (isTextFormat) return value.startsWith("'") ? `'${value}` : value;
  return officeText(value);
}
