import { cellFormat, cellValue } from './cell';
import { eachCell } from './eachCell';
import type { Row, Sheet } from './workbook';

/**
 * Heights of rows whose texts wrap. Excel fits such rows when it opens a file, other programs show them one line
 * high: the file says how high they are, and that nobody chose it, so that a program may fit them again.
 */

/** Width of a column that says nothing, and size of letters that say nothing. */
const USUAL_WIDTH = 8.43;
const USUAL_SIZE = 11;
/** A line of 11 points is 15 points high. */
const LINE = 15 / 11;
const MOST = 409;

/** Widths of letters in digits, as in Calibri; all else is as wide as a digit. */
const WIDTHS: ReadonlyMap<string, number> = new Map(
  (
    [
      [0.45, ' .,ijlI|'],
      [0.6, ':;!()-гfrtJ'],
      [0.85, '/"зстухэГcksvxyzL'],
      [1.2, 'дфАДИЙЛНПЦЪADGHNUV'],
      [1.4, '%жмшщыюОФwOQ'],
      [1.65, 'ЖМЫmM'],
      [1.8, '—ШЩЮW'],
      [2, '№'],
    ] as const
  ).flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);
/** Programs and fonts differ a little; a line too many is better than a word that is not seen. */
const SLACK = 1.03;

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += WIDTHS.get(letter) ?? 1;
  return width * SLACK;
}

/** Lines that a paragraph takes when words go over to the next one; a word longer than a line is broken. */
function wrapped(paragraph: string, width: number): number {
  const space = widthOf(' ');
  let lines = 1;
  let filled = 0;
  for (const word of paragraph.split(' ')) {
    const length = widthOf(word);
    if (filled > 0 && filled + space + length > width) {
      lines++;
      filled = 0;
    }
    const start = filled === 0 ? 0 : filled + space;
    const over = Math.max(0, Math.ceil((start + length) / width) - 1);
    lines += over;
    filled = start + length - over * width;
  }
  return lines;
}

function linesOf(text: string, width: number, size: number): number {
  const inLine = Math.max(1, (width * USUAL_SIZE) / size);
  return text.split('\n').reduce((sum, paragraph) => sum + wrapped(paragraph, inLine), 0);
}

type Lines = (text: string, width: number, size: number) => number;

/** Of a list many cells say the same. */
function rememberedLines(): Lines {
  const known = new Map<number, Map<string, number>>();
  return (text, width, size) => {
    const inLine = width / size;
    let texts = known.get(inLine);
    if (!texts) known.set(inLine, (texts = new Map()));
    let lines = texts.get(text);
    if (lines === undefined) texts.set(text, (lines = linesOf(text, width, size)));
    return lines;
  };
}

function heightOf(row: Row, sheet: Sheet, isMerged: (column: number) => boolean, linesIn: Lines): number {
  let most = 0;
  eachCell(row, (cell, column) => {
    const format = cellFormat(cell);
    const value = cellValue(cell);
    if (!format?.wrap || typeof value !== 'string' || isMerged(column)) return;
    const size = format.fontSize ?? USUAL_SIZE;
    const lines = linesIn(value, sheet.columns?.[column]?.width ?? USUAL_WIDTH, size);
    if (lines > 1) most = Math.max(most, lines * size * LINE);
  });
  return Math.min(MOST, Math.round(most));
}

/** Row number (from 0) → height in points, for rows that need more than one line and have no height of their own. */
export function fittedRows(sheet: Sheet): Map<number, number> {
  const heights = new Map<number, number>();
  const merges = sheet.merges ?? [];
  const linesIn = rememberedLines();
  sheet.rows.forEach((row, number) => {
    if (!row || sheet.rowLooks?.[number]?.height !== undefined) return;
    const own = merges.filter(({ top, bottom }) => top <= number && number <= bottom);
    const isMerged = (column: number): boolean =>
      own.some(({ left, right }) => left <= column && column <= right);
    const height = heightOf(row, sheet, isMerged, linesIn);
    if (height > 0) heights.set(number, height);
  });
  return heights;
}
