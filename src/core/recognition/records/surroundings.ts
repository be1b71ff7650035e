import { contextOf, contextOfAll, NO_CONTEXT, within, type Context } from './context';
import type { RecordSource } from './source';

/** Rows above a header that may say what is below it. */
const ABOVE = 12;

/** Texts of the rows above a header, row by row, each with its label: «Предмет: Русский язык». */
export function linesAbove({ grid, segment }: RecordSource, top: number): string[] {
  const lines: string[] = [];
  for (let row = Math.max(0, top - ABOVE); row < top; row++) {
    const texts: string[] = [];
    for (let column = Math.max(0, segment.left - 1); column <= segment.right; column++) {
      const text = grid.text(row, column);
      if (text !== '') texts.push(text);
    }
    // A row of many cells is another table's.
    if (texts.length > 0 && texts.length <= 4) lines.push(texts.join(' '));
  }
  return lines;
}

/** What names and titles say of all rows. */
export const outerContext = (source: RecordSource): Context =>
  contextOfAll([...source.names, ...linesAbove(source, source.block.top)]);

/** What a row with a text alone says of the rows below it, or null where it says nothing. */
export function contextOfRow({ grid, segment }: RecordSource, row: number, outer: Context): Context | null {
  let text = '';
  let count = 0;
  for (let column = segment.left; column <= segment.right; column++) {
    const own = grid.text(row, column);
    if (own === '') continue;
    text = `${text} ${own}`;
    count++;
  }
  if (count === 0 || count > 2) return null;
  const said = contextOf(text);
  const isTelling =
    said.subject !== null || said.grade !== null || said.year !== null || said.procedure !== null;
  // Another assessment has grades and subjects of its own.
  const isAnother = said.procedure !== null && outer.procedure !== null && said.procedure !== outer.procedure;
  const around = isAnother ? { ...NO_CONTEXT, year: outer.year } : outer;
  return isTelling ? within(around, said) : null;
}
