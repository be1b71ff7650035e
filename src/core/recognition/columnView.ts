/** A column as recognition weighs it: the words over it, storey by storey, and what its cells hold. */
import { looksLike } from './contents';
import type { Grid } from './grid';
import type { HeaderBlock } from './header';
import { fit, headerClauses, headerWords, leafOf, type Phrases } from './headerWords';
import { mended } from './headerMending';
import type { Content } from './kinds/kind';

export interface CellProfile {
  /** Cells that hold something, of those looked at. */
  readonly filled: number;
  readonly meanLength: number;
  /** How many cells look as those of a content do. */
  readonly like: (content: Content) => number;
}

export interface ColumnView {
  readonly column: number;
  readonly path: readonly string[];
  /** The lowest name in whole and in parts, each part a name that may count by itself. */
  readonly clauses: readonly (readonly string[])[];
  /** All storeys together, where there are several. */
  readonly all: readonly string[];
  /** How well the header names a role: in whole, in part, or with the storeys above. */
  readonly fit: (phrases: Phrases) => number;
  /** Looked up only where the header is promising, and then once. */
  readonly cells: () => CellProfile;
}

/** A name that is only a part of a header, and one that stands in the storeys above as well. */
const IN_PART = 0.97;
const WITH_PARENTS = 0.9;
/** How many cells of a column are looked at, and how far down for them. */
const SAMPLE = 24;
const REACH = 4 * SAMPLE;

function samplesOf(grid: Grid, from: number, column: number): string[] {
  const found: string[] = [];
  const limit = Math.min(grid.rowCount, from + REACH);
  for (let row = from; row < limit && found.length < SAMPLE; row++) {
    const text = grid.text(row, column);
    // A cell merged across is a section's title, not this column's.
    if (text !== '' && grid.area(row, column).right === column) found.push(text);
  }
  return found;
}

function cellProfile(grid: Grid, from: number, column: number): CellProfile {
  const texts = samplesOf(grid, from, column);
  const counts = new Map<Content, number>();
  const like = (content: Content): number => {
    const known = counts.get(content);
    if (known !== undefined) return known;
    const count = texts.filter((text) => looksLike(content, text)).length;
    counts.set(content, count);
    return count;
  };
  const letters = texts.reduce((sum, { length }) => sum + length, 0);
  return { filled: texts.length, meanLength: letters / Math.max(1, texts.length), like };
}

/** Share of a column's cells that look as a role's cells do; null where there are none. */
export function likeness({ cells }: ColumnView, content: Content): number | null {
  const { filled, like } = cells();
  return filled === 0 ? null : like(content) / filled;
}

export function columnView(grid: Grid, block: HeaderBlock, column: number): ColumnView {
  const path = block.paths.get(column) ?? [];
  const clauses = headerClauses(leafOf(path)).map(mended);
  const all = path.length > 1 ? mended(headerWords(path.join(' '))) : (clauses[0] ?? []);
  const fits = new Map<Phrases, number>();
  const fitOf = (phrases: Phrases): number => {
    const known = fits.get(phrases);
    if (known !== undefined) return known;
    let best = fit(clauses[0] ?? [], phrases);
    for (const words of clauses.slice(1)) best = Math.max(best, IN_PART * fit(words, phrases));
    if (path.length > 1) best = Math.max(best, WITH_PARENTS * fit(all, phrases));
    fits.set(phrases, best);
    return best;
  };
  let profile: CellProfile | undefined;
  const cells = (): CellProfile => (profile ??= cellProfile(grid, block.bottom + 1, column));
  return { column, path, clauses, all, fit: fitOf, cells };
}
