import type { CellValue } from '../workbook/workbook';

/** A text that a program would take for a formula where it is pasted or exported: `=cmd|…`, `@SUM(…)`, `+A1`. */
const LIKE_A_FORMULA = /^[\s'"]*(?:[=@]|[+-][^]*[(|!])/u;

export const looksLikeFormula = (value: CellValue | undefined): value is string =>
  typeof value === 'string' && LIKE_A_FORMULA.test(value);

/** Data of persons that have no place in a form: numbers of insurance and telephones, addresses of mail, passports. */
const PERSONAL: readonly RegExp[] = [
  /(?<!\d)\d{3}-\d{3}-\d{3}[ -]\d{2}(?!\d)/,
  /(?<![\d+])(?:\+7|8)[ (-]*\d{3}[ )-]*\d{3}[ -]?\d{2}[ -]?\d{2}(?!\d)/,
  /[\p{L}\d._+-]+@[\p{L}\d-]+\.\p{L}{2,}/u,
  /паспорт\p{L}*\D{0,20}\d{4}\s?\d{6}/iu,
];

export const hasPersonalData = (value: CellValue | undefined): value is string =>
  typeof value === 'string' && PERSONAL.some((pattern) => pattern.test(value));
