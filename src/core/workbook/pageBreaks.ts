import { fittedRows } from './fittedRows';
import type { Margins, PrintSetup, Sheet } from './workbook';

/** Rows that stand on one page, both from 0. */
export interface Together {
  readonly from: number;
  readonly to: number;
}

const POINTS_PER_INCH = 72;
/** A4, in points. */
const A4 = { short: 595, long: 842 };
const USUAL_MARGINS: Margins = { top: 0.75, right: 0.7, bottom: 0.75, left: 0.7 };
const USUAL_HEIGHT = 15;
const USUAL_WIDTH = 8.43;
/** Points of a column that is one letter wide. */
const LETTER = 5.25;
/**
 * Programs differ in widths of columns, and so in how small they make a page: it takes so much less, or more, than is
 * reckoned here. A page that ends early is better than a chart cut in two.
 */
const LESS = 0.97;
const MORE = 0.12;

/** How many points of rows a page takes when all columns are made to fit its width. */
function roomOnPage({ columns = [], rows }: Sheet, print: PrintSetup): number {
  const { top, right, bottom, left } = print.margins ?? USUAL_MARGINS;
  const [width, height] = print.landscape ? [A4.long, A4.short] : [A4.short, A4.long];
  const last = print.area?.right ?? Math.max(0, ...rows.map((row) => (row?.length ?? 1) - 1));
  let own = 0;
  for (let column = 0; column <= last; column++) own += (columns[column]?.width ?? USUAL_WIDTH) * LETTER;
  const scale = Math.min(1, (width - (left + right) * POINTS_PER_INCH) / own);
  return (LESS * (height - (top + bottom) * POINTS_PER_INCH)) / scale;
}

/**
 * Rows, from 0, that must begin a new page so that rows which belong together stay together: a heading and what it
 * heads, a chart. Of a sheet that fits the width of its paper; rows that no page would take are let go.
 */
export function pageBreaks(sheet: Sheet, print: PrintSetup, together: readonly Together[]): number[] {
  const room = roomOnPage(sheet, print);
  const end = print.area?.bottom ?? sheet.rows.length - 1;
  // Lists of thousands of rows may stand below what is printed.
  const fitted = fittedRows({ ...sheet, rows: sheet.rows.slice(0, end + 1) });
  const heightOf = (row: number): number => sheet.rowLooks?.[row]?.height ?? fitted.get(row) ?? USUAL_HEIGHT;
  const needed = new Map<number, number>();
  for (const { from, to } of together) {
    let height = 0;
    for (let row = from; row <= to; row++) height += heightOf(row);
    if (height <= room) needed.set(from, Math.max(height, needed.get(from) ?? 0));
  }
  const breaks: number[] = [];
  let filled = 0;
  /** Pages that ended by themselves since the last break: where they did is less sure with each. */
  let ended = 0;
  for (let row = 0; row <= end; row++) {
    const own = needed.get(row);
    const isCut = own !== undefined && (filled + own > room || filled < MORE * room * ended);
    if (row > 0 && isCut) {
      breaks.push(row);
      [filled, ended] = [0, 0];
    }
    const height = heightOf(row);
    if (filled + height > room) [filled, ended] = [0, ended + 1];
    filled += height;
  }
  return breaks;
}
