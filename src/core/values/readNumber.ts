import { FunctionError, PassedError } from '../functionError';

const MISSING = new Set(['', '-', '–', '—', 'н/д', 'нет данных']);
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
  return (sign === '-' ? -1 : 1) * (percent ? value / 100 : value);
}

/** Whether a text stands for «no data». */
export const isMissingText = (text: string): boolean => MISSING.has(text.trim().toLowerCase());

const errorOf = (value: object): string | null => {
  const { error, code } = value as { error?: unknown; code?: unknown };
  const kind = typeof error === 'string' ? error : typeof code === 'string' ? code : null;
  return kind?.startsWith('#') ? kind : null;
};

/**
 * What a cell of a range means as a number; null = missing (blank, a dash, «н/д», a boolean).
 * `row` and `column` (from 0, within the range) name the place when the cell is another text (`NOT_A_NUMBER`);
 * an error value of the sheet is thrown as `PassedError`.
 */
export function readNumber(value: unknown, row: number, column: number): number | null {
  if (typeof value === 'number') return value;
  if (value === null || value === undefined || value === '' || typeof value === 'boolean') return null;
  if (typeof value === 'object') {
    const kind = errorOf(value);
    if (kind) throw new PassedError(kind);
  }
  const text = String(value);
  if (isMissingText(text)) return null;
  if (ERROR.test(text)) throw new PassedError(text);
  const number = numberFromText(text);
  if (number === null) throw new FunctionError('NOT_A_NUMBER', { row: row + 1, column: column + 1, text });
  return number;
}
