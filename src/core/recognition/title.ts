/** Texts that stand alone in their rows: titles over tables, names of sections. */
import type { Segment } from './columns';
import type { Grid } from './grid';

const APPROVAL =
  /^(?:утвержд|согласован|приложение|к приказу|приказ|от\s+[«"_\d]|№\s*\d|начальник|директор|_{3,}|рассмотрен|принят)/i;

/** Titles reach this many rows up, over one blank row below them. */
const TITLE_ROWS = 5;
/** Approvals, two beside each other, may stand between a header and its title, not a whole table. */
const FURTHEST = 20;

/** The text above a header, row by row up to a blank one, without approvals and rows of two cells and more. */
export function titleAbove(sheet: Grid, top: number, { left, right }: Segment, floor: number): string {
  const lines: string[] = [];
  const last = Math.max(floor, top - FURTHEST);
  for (let row = top - 1, blanks = 0; row >= last && lines.length < TITLE_ROWS; row--) {
    const texts: string[] = [];
    for (let column = Math.max(0, left - 1); column <= right; column++) {
      const text = sheet.text(row, column);
      if (text !== '') texts.push(text);
    }
    if (texts.length === 0 && (lines.length > 0 || ++blanks > 2)) break;
    if (texts.length > 1 && lines.length > 0) break;
    const [only] = texts;
    if (only !== undefined && texts.length === 1 && !APPROVAL.test(only)) lines.unshift(only);
  }
  return lines.join(' ').replace(/\s+/g, ' ').trim();
}

/** The one text of a row that has nothing else, or ''. */
export function loneText(sheet: Grid, row: number, { left, right }: Segment): string {
  let text = '';
  for (let column = left; column <= right; column++) {
    const own = sheet.text(row, column);
    if (own !== '' && text !== '') return '';
    text ||= own;
  }
  return text;
}
