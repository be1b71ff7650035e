/** The rows of a table below its header: its sections and its rows. */
import type { Grid } from './grid';
import {
  filledCells,
  judge,
  NUMBERED,
  rowKind,
  valuesIn,
  type BodyFrame,
  type Filled,
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
  /** The last row that is not another table's: a total or a remark may stand below the last of data. */
  readonly lastRow: number;
}

const NUMBER_BEFORE_NAME = /^((?:\d+|[IVX]+)[.)]+)\s*(?=[A-Za-zЀ-ԯ])/u;

/** Where a table may still go on after blank rows. */
const MAX_GAP = 12;

/** Rows of a table that are not blank, with their kinds: two rows of values, since tables may be long. */
interface Marked {
  readonly rows: number[];
  readonly kinds: RowKind[];
  /** Rows that blank ones stand before. */
  readonly apart: Set<number>;
}

function markedRows(ctx: Judge): Marked {
  const { frame } = ctx;
  const marked: Marked = { rows: [], kinds: [], apart: new Set() };
  let gap = 0;
  for (let row = frame.from; row < frame.limit; row++) {
    const kind = rowKind(ctx, row, gap);
    if (kind === 'blank') {
      if (++gap > MAX_GAP) break;
      continue;
    }
    if (kind === 'foreign' || kind === 'signature') break;
    if (gap > 0) marked.apart.add(row);
    gap = kind === 'data' || kind === 'skip' || kind === 'section' ? 0 : gap;
    marked.rows.push(row);
    marked.kinds.push(kind);
  }
  return marked;
}

/** Lone names are sections where the other rows have more than names, and rows like any other where they have not. */
function settle(ctx: Judge, { rows, kinds, apart }: Marked): void {
  const lone = kinds.filter((kind) => kind === 'maybeSection').length;
  const full = (row: number, at: number): boolean => kinds[at] === 'data' && valuesIn(ctx, row) > 1;
  const areSections = lone > 0 && rows.filter(full).length >= 2 * lone;
  rows.forEach((row, at) => {
    if (kinds[at] !== 'maybeSection') return;
    const isName = !apart.has(row) && ctx.grid.text(row, ctx.main) !== '';
    kinds[at] = areSections ? 'section' : isName ? 'data' : 'skip';
  });
  // What has no rows below it is a footnote, or the title of what comes next.
  kinds.splice(kinds.lastIndexOf('data') + 1);
}

function section({ grid, frame, number }: Judge, row: number): Section {
  const filled = filledCells(grid, row, frame.segment);
  const named = filled.filter(({ text }) => !NUMBERED.test(text));
  const { text: title } = (named[0] ?? filled[0]) as Filled;
  const ownNumber = number === undefined ? '' : grid.text(row, number);
  if (NUMBERED.test(ownNumber)) return { row, number: ownNumber, title };
  const before = NUMBER_BEFORE_NAME.exec(title)?.[1] ?? '';
  return { row, number: before, title };
}

/** Sections and rows of a table, or null where none of its rows is data. */
export function body(grid: Grid, frame: BodyFrame): Body | null {
  const ctx = judge(grid, frame);
  const marked = markedRows(ctx);
  settle(ctx, marked);
  const sections: Section[] = frame.sectionAbove === null ? [] : [section(ctx, frame.sectionAbove)];
  const rows: TableRow[] = [];
  const source = { grid, assignment: frame.assignment };
  marked.rows.forEach((row, at) => {
    if (marked.kinds[at] === 'section') sections.push(section(ctx, row));
    if (marked.kinds[at] === 'data')
      rows.push(tableRow(source, row, sections.length > 0 ? sections.length - 1 : null));
  });
  const last = rows.at(-1);
  if (!last) return null;
  const firstAt = marked.kinds.findIndex((kind) => kind === 'data' || kind === 'section');
  return {
    sections,
    rows,
    firstDataRow: marked.rows[firstAt] as number,
    lastDataRow: last.row,
    lastRow: marked.rows.at(-1) as number,
  };
}
