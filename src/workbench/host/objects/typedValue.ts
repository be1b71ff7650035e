import type { ICellData } from '@univerjs/core';
import { isoToSerial } from '../../../core/workbook/date';

/**
 * What Excel makes of a value that code writes into a cell: text is read as if it were typed (English
 * notation), unless an apostrophe stands before it or the cell's format is Text.
 */
const NUMBER = /^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?$/i;
const US_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const ISO_DATE = /^\d{4}-\d\d-\d\d$/;
const ERRORS = new Set([
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
]);

const STRING = 1;
const NUMERIC = 2;
const BOOLEAN = 3;
const FORCED_STRING = 4;

export const isErrorText = (text: string): boolean => ERRORS.has(text);

const isNumberText = (text: string): boolean => /\d/.test(text) && NUMBER.test(text);

const date = (text: string): number | null => {
  if (ISO_DATE.test(text)) return isoToSerial(text);
  const match = US_DATE.exec(text);
  if (!match) return null;
  const [, month, day, year] = match;
  return isoToSerial(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
};

/** The cell for a written value; `null` from the add-in means «leave as it is» and is not passed here. */
export function typedValue(value: unknown, isTextFormat: boolean): ICellData {
  if (value === '' || value === undefined) return { v: null, f: null, t: null };
  if (isTextFormat && typeof value !== 'string')
    return { v: String(value).toUpperCase(), t: FORCED_STRING, f: null };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: BOOLEAN, f: null };
  if (typeof value === 'number') return { v: value, t: NUMERIC, f: null };
  const text = String(value);
  if (text.startsWith("'")) return { v: text.slice(1), t: FORCED_STRING, f: null };
  if (isTextFormat) return { v: text, t: FORCED_STRING, f: null };
  if (/^[=+-]/.test(text) && text.length > 1 && !isNumberText(text)) {
    return { f: text.startsWith('=') ? text : `=${text}`, v: null };
  }
  if (/^(true|false)$/i.test(text)) return { v: text.toLowerCase() === 'true' ? 1 : 0, t: BOOLEAN, f: null };
  const plain = text.trim();
  if (isNumberText(plain)) return { v: Number(plain.replaceAll(',', '')), t: NUMERIC, f: null };
  if (/^[\d.,]+%$/.test(plain) && isNumberText(plain.slice(0, -1))) {
    return {
      v: Number(plain.slice(0, -1).replaceAll(',', '')) / 100,
      t: NUMERIC,
      f: null,
      s: { n: { pattern: '0%' } },
    };
  }
  const serial = date(plain);
  if (serial !== null) return { v: serial, t: NUMERIC, f: null, s: { n: { pattern: 'm/d/yyyy' } } };
  return { v: text, t: STRING, f: null };
}

/** A cell's value as Office.js gives it: '' for empty, booleans as booleans, errors as texts. */
export function officeValue(cell: ICellData | null): string | number | boolean {
  if (!cell || cell.v === null || cell.v === undefined) return '';
  if (cell.t === BOOLEAN) return cell.v === 1 || cell.v === true;
  return cell.v;
}
