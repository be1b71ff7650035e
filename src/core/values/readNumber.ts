import { FunctionError, PassedError } from './functionError';
import { isMissing } from './missing';

const ERROR = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/;
/** `45,5`, `-1 234,5`, `1,234.5`, `12.`, with or without a percent sign. */
const NUMBER = /^([+-]?)(\d{1,3}(?: \d{3})+|\d{1,3}(?:,\d{3})+(?=\.)|\d+)?(?:[.,](\d*))?( ?%)?$/;

/** A number in Russian or English notation, or null: `45,5` → 45.5, `1 234,5` → 1234.5, `45,5 %` → 0.455. */
export function numberFromText(text: string): number | null {
  const match = NUMBER.exec(
    text
      .replace(/[\u00a0\u202f]/g, ' ')
      .replace('−', '-')
      .trim(),
  );
  if (!match || (!match[2] && !match[3])) return null;
  const [, sign, whole = '0', fraction = '', percent] = match;
  const value = Number(`${whole.replace(/[ ,]/g, '')}.${fraction || '0'}`);
  // Hundreds of digits are no number that a sheet could hold.
  if (!Number.isFinite(value)) return null;
  return (sign === '-' ? -1 : 1) * (percent ? value / 100 : value);
}

/** The error value of a cell, as Excel passes it or as its text; null for anything else. */
export function errorOf(value: unknown): string | null {
  if (typeof value === 'string') return ERROR.test(value) ? value : null;
  if (typeof value !== 'object' || value === null) return null;
  return errorOfObject(value);
}

const errorOfObject = (value: object): string | null => {
  const { error, code } = value as { error?: unknown; code?: unknown };
  const kind = typeof error === 'string' ? error : typeof code === 'string' ? code : null;
  return kind?.startsWith('#') ? kind : null;
};

function readOther(value: unknown, row: number, column: number): number | null {
  if (value === null || value === undefined || typeof value === 'boolean') return null;
  const error = errorOf(value);
  if (error) throw new PassedError(error);
  const text = String(value);
  if (isMissing(text)) return null;
  const number = typeof value === 'string' ? numberFromText(text) : null;
  if (number === null) throw new FunctionError('NOT_A_NUMBER', { row: row + 1, column: column + 1, text });
  return number;
}

/**
 * What a cell of a range means as a number; null = missing (blank, a dash, «н/д», a boolean).
 * `row` and `column` (from 0, within the range) name the place when the cell is another text (`NOT_A_NUMBER`);
 * an error value of the sheet is thrown as `PassedError`.
 */
export const readNumber = (value: unknown, row: number, column: number): number | null =>
  typeof value === 'number' && Number.isFinite(value)
    ? value
    : value === ''
      ? null
      : readOther(value, row, column);
