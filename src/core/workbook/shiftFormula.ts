import { MAX_COLUMNS, MAX_ROWS, columnLetters, columnNumber } from './address';

/**
 * Pieces of a formula, tried in this order: texts, quoted sheet names, tables and other workbooks in brackets,
 * errors, whole columns, whole rows, numbers, words (addresses, names, functions, sheets), all else.
 */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|#[\p{L}\d/]+[!?]?|(?<columns>\$?[a-z]{1,3}:\$?[a-z]{1,3}(?![\p{L}\p{N}_.(!]))|(?<rows>\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}.]))|\d+\.?\d*(?:e[+-]?\d+)?|(?<word>[\p{L}_\\$][\p{L}\p{N}_.\\?$]*)|[^]/giu;

const ADDRESS = /^(\$?)([a-z]{1,3})(\$?)(\d{1,7})$/i;

/** A column or row after the shift; null where it left the sheet. A dollar keeps it in place. */
function shiftedColumn(dollar: string, letters: string, by: number): string | null {
  const column = columnNumber(letters) + (dollar ? 0 : by);
  return column >= 0 && column < MAX_COLUMNS ? dollar + columnLetters(column) : null;
}

function shiftedRow(dollar: string, digits: string, by: number): string | null {
  const row = Number(digits) + (dollar ? 0 : by);
  return row >= 1 && row <= MAX_ROWS ? dollar + row : null;
}

const shiftedPair = (pair: string, shift: (dollar: string, rest: string) => string | null): string => {
  const ends = pair.split(':').map((end) => shift(end.startsWith('$') ? '$' : '', end.replace('$', '')));
  return ends.includes(null) ? '#REF!' : ends.join(':');
};

/**
 * The formula as it reads in a cell so many rows further down and columns further right: relative addresses
 * move along, those that leave the sheet become `#REF!`. Files keep formulas of a filled range but once.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(PIECE, (piece: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as { columns?: string; rows?: string; word?: string };
    if (groups.columns) return shiftedPair(piece, (dollar, end) => shiftedColumn(dollar, end, columns));
    if (groups.rows) return shiftedPair(piece, (dollar, end) => shiftedRow(dollar, end, rows));
    const after = formula[(rest.at(-3) as number) + piece.length];
    const address = groups.word && after !== '(' && after !== '!' ? ADDRESS.exec(piece) : null;
    if (!address || columnNumber(address[2] as string) >= MAX_COLUMNS || Number(address[4]) > MAX_ROWS)
      return piece;
    const column = shiftedColumn(address[1] as string, address[2] as string, columns);
    const row = shiftedRow(address[3] as string, address[4] as string, rows);
    return column === null || row === null ? '#REF!' : column + row;
  });
}
