/** The rows of a table below its header: its sections and its rows. */
import type { Grid } from './grid';
import {
  filledCells,
  judge,
  NUMBERED,
  rowKind,
  valuesIn,
  type BodyFrame,
  type Judge,
  type RowKind,
} from './rowKind';
import type { Section, TableRow } from './table';
import { tableRow } from './tableRow';

export interface Body {
  readonly sections: readonly Section[];
  readonly rows: readonly TableRow[];
  readonly firstDataRow: number;
  readonly lastDataRow: number;
}

const NUMBER_BEFORE_NAME = /^((?:\d+|[IVX]+)[.)]+)\s*(?=\p{L})/u;

/** Where a table may still go on after blank rows. */
const MAX_GAP = 12;

interface Marked {
  readonly row: number;
  readonly kind: RowKind;
  /** Blank rows stand before it. */
  readonly isApart: boolean;
}

function markedRows(ctx: Judge): Marked[] {
  const { frame } = ctx;
  const marked: Marked[] = [];
  let gap = 0;
  for (let row = frame.from; row < frame.limit; row++) {
    const kind = rowKind(ctx, row, gap);
    if (kind === 'blank') {
      if (++gap > MAX_GAP) break;
      continue;
    }
    if (kind === 'foreign' || kind === 'signature') break;
    const isApart = gap > 0;
    gap = kind === 'data' || kind === 'skip' || kind === 'section' ? 0 : gap;
    marked.push({ row, kind, isApart });
  }
  return marked;
}

/** Lone names are sections where the other rows have more than names, and rows like any other where they have not. */
function settled(ctx: Judge, marked: readonly Marked[]): Marked[] {
  const lone = marked.filter(({ kind }) => kind === 'maybeSection').length;
  const full =
    lone === 0 ? 0 : marked.filter(({ row, kind }) => kind === 'data' && valuesIn(ctx, row) > 1).length;
  const areSections = lone > 0 && full >= 2 * lone;
  const decided = marked.map((one): Marked => {
    if (one.kind !== 'maybeSection') return one;
    const isName = !one.isApart && ctx.grid.text(one.row, ctx.main) !== '';
    return { ...one, kind: areSections ? 'section' : isName ? 'data' : 'skip' };
  });
  // What has no rows below it is a footnote, or the title of what comes next.
  let last = decided.length - 1;
  while (last >= 0 && decided[last]?.kind !== 'data') last--;
  return decided.slice(0, last + 1);
}

function section({ grid, frame, number }: Judge, row: number): Section {
  const filled = filledCells(grid, row, frame.segment);
  const named = filled.filter(({ text }) => !NUMBERED.test(text));
  const title = (named[0] ?? filled[0])?.text ?? '';
  const ownNumber = number === undefined ? '' : grid.text(row, number);
  if (NUMBERED.test(ownNumber)) return { row, number: ownNumber, title };
  const before = NUMBER_BEFORE_NAME.exec(title)?.[1] ?? '';
  return { row, number: before, title };
}

/** Sections and rows of a table. */
export function body(grid: Grid, frame: BodyFrame): Body {
  const ctx = judge(grid, frame);
  const marked = settled(ctx, markedRows(ctx));
  const sections: Section[] = frame.sectionAbove === null ? [] : [section(ctx, frame.sectionAbove)];
  const rows: TableRow[] = [];
  for (const { row, kind } of marked) {
    if (kind === 'section') sections.push(section(ctx, row));
    if (kind === 'data')
      rows.push(tableRow(grid, frame.assignment, row, sections.length > 0 ? sections.length - 1 : null));
  }
  const first = marked.find(({ kind }) => kind === 'data' || kind === 'section')?.row ?? frame.from;
  return { sections, rows, firstDataRow: first, lastDataRow: rows[rows.length - 1]?.row ?? first };
}
