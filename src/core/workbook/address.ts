import type { Area } from './workbook';

/** Excel's limits: rows and columns of a sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** `0` → `A`, `27` → `AB`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `A` → `0`, `ab` → `27`; letters only, any case. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** Row 4, column 1 (from 0) → `B5`. */
export const cellAddress = (row: number, column: number): string => columnLetters(column) + (row + 1);

/** `A1` for one cell, `A1:C4` for more. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.top, area.left);
  return area.top === area.bottom && area.left === area.right
    ? first
    : `${first}:${cellAddress(area.bottom, area.right)}`;
}

/** `$A$1:$C$4`, as names and list sources want it. */
export const absoluteAddress = (area: Area): string =>
  areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

const ADDRESS = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i;

/**
 * Reads `B5`, `$A$1:C4`, `A:C` and `2:7` (whole columns and rows reach to the sheet's end).
 * Returns null for what is not an address on a sheet of Excel's size.
 */
export function parseArea(address: string): Area | null {
  const match = ADDRESS.exec(address);
  if (!match || (!match[1] && !match[2])) return null;
  const [, column1, row1, column2, row2] = match;
  const isRange = address.includes(':');
  if (isRange && (!column1 !== !column2 || !row1 !== !row2)) return null;
  if (!isRange && (!column1 || !row1)) return null;
  const left = column1 ? columnNumber(column1) : 0;
  const top = row1 ? Number(row1) - 1 : 0;
  const right = isRange ? (column2 ? columnNumber(column2) : MAX_COLUMNS - 1) : left;
  const bottom = isRange ? (row2 ? Number(row2) - 1 : MAX_ROWS - 1) : top;
  if (Math.min(top, bottom) < 0 || Math.max(top, bottom) >= MAX_ROWS) return null;
  if (Math.min(left, right) < 0 || Math.max(left, right) >= MAX_COLUMNS) return null;
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
/** `A1`, `R1C1`, `RC`: names that a formula would take for an address. */
const LIKE_AN_ADDRESS = /^([A-Z]{1,3}\d{1,7}|R\d*C\d*|R|C)$/i;

/** A sheet's name as formulas write it: `Лист1`, `'План 2020'`, `'Школа ''А'''`. */
export const quotedSheet = (name: string): string =>
  PLAIN_SHEET_NAME.test(name) && !LIKE_AN_ADDRESS.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

/** `'План 2020'!B5` */
export const sheetAddress = (sheet: string, address: string): string => `${quotedSheet(sheet)}!${address}`;

/** Splits `'План 2020'!B5` into sheet and address; without a sheet the first half is null. */
export function splitSheetAddress(text: string): { sheet: string | null; address: string } {
  const mark = text.lastIndexOf('!');
  if (mark < 0) return { sheet: null, address: text };
  const name = text.slice(0, mark);
  const isQuoted = name.length > 1 && name.startsWith("'") && name.endsWith("'");
  return {
    sheet: isQuoted ? name.slice(1, -1).replaceAll("''", "'") : name,
    address: text.slice(mark + 1),
  };
}

/** Characters that Excel refuses in a sheet's name. */
const FORBIDDEN_IN_SHEET_NAME = /[\\/?*[\]:\u0000-\u001f]/g;
const MAX_SHEET_NAME = 31;

/** The nearest name that Excel takes for a sheet: forbidden signs out, no quotes at the ends, 31 characters. */
export function validSheetName(text: string): string {
  const cleaned = text
    .replace(FORBIDDEN_IN_SHEET_NAME, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^'+|'+$/g, '');
  return cleaned.slice(0, MAX_SHEET_NAME).trim() || 'Лист';
}

/**
 * A name that no sheet has yet: `Сводка`, then `Сводка (2)`, `Сводка (3)`, … Excel compares names without case.
 */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((name) => name.toLocaleLowerCase()));
  const base = validSheetName(wanted);
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '' : ` (${number})`;
    const name = base.slice(0, MAX_SHEET_NAME - ending.length).trimEnd() + ending;
    if (!used.has(name.toLocaleLowerCase())) return name;
  }
}
