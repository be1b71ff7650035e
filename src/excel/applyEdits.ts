import type { Applied, LongTask, Undo } from '../core/hosts/host';
import { isError } from '../core/workbook/cell';
import type { CellRef, Edit } from '../core/workbook/edit';
import type { CellValue } from '../core/workbook/workbook';
import { cancellable } from './cancellable';
import {
  assertOpen,
  changed,
  findCells,
  isFormula,
  restoreCells,
  stillThere,
  writeCells,
  writtenText,
  type FoundCell,
  type Written,
} from './cellWrites';

/** Changes of single cells, and taking them back: all is looked at first, then all is written, or nothing. */

const asRead = (value: CellValue): Written => (value === null ? '' : isError(value) ? value.error : value);

function asWritten(value: CellValue): Written {
  if (value === null) return '';
  if (isError(value)) return value.error === '#N/A' ? '=NA()' : `=${value.error}`;
  return typeof value === 'string' ? writtenText(value) : value;
}

/** Two edits of one cell contradict each other: the second finds a cell that has changed. */
function assertOnce(cells: readonly CellRef[]): void {
  const seen = new Set<string>();
  for (const cell of cells) {
    const key = `${cell.row} ${cell.column} ${cell.sheet}`;
    if (seen.has(key)) throw changed(cell);
    seen.add(key);
  }
}

const isTextIn = (found: readonly FoundCell[]): boolean[] => found.map(({ isText }) => isText);

/** What was written, by the ids of sheets, which hold while a longer piece of work goes on. */
export interface WrittenEdits extends Applied {
  readonly placed: Undo;
}

export async function applyEdits(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  task: LongTask = {},
): Promise<Applied> {
  const { undo } = await writeEdits(context, edits, task);
  return { undo };
}

export async function writeEdits(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  task: LongTask,
): Promise<WrittenEdits> {
  const sync = cancellable(context, task);
  const cells = edits.map(({ at }) => at);
  assertOnce(cells);
  const { placed, found } = await findCells(context, cells, sync);
  edits.forEach(({ at, before }, index) => {
    const there = found[index];
    if (!there || there.value !== asRead(before) || isFormula(there.written)) throw changed(at);
  });
  assertOpen(cells, found);
  const before = found.map(({ written }) => written);
  try {
    const after = await writeCells(
      context,
      placed,
      edits.map((edit) => asWritten(edit.after)),
      isTextIn(found),
      sync,
    );
    return { undo: undoOf(cells, before, after), placed: undoOf(placed, before, after) };
  } catch (error) {
    await restoreCells(placed, before, isTextIn(found));
    throw error;
  }
}

export const undoOf = (
  cells: readonly CellRef[],
  before: readonly Written[],
  after: readonly FoundCell[],
): Undo => ({
  cells: cells.map(({ sheet, row, column }, index) => ({
    sheet,
    row,
    column,
    before: before[index] ?? '',
    after: after[index]?.written ?? '',
  })),
});

export async function takeBack(context: Excel.RequestContext, { cells }: Undo): Promise<void> {
  const sync = cancellable(context, {});
  const { placed, found } = await findCells(context, cells, sync);
  cells.forEach((cell, index) => {
    if (found[index]?.written !== cell.after) throw changed(cell);
  });
  assertOpen(cells, found);
  const isText = isTextIn(found);
  try {
    await writeCells(
      context,
      placed,
      cells.map(({ before }) => before),
      isText,
      sync,
    );
  } catch (error) {
    await restoreCells(
      placed,
      cells.map(({ after }) => after),
      isText,
    );
    throw error;
  }
}

/** Takes back as far as the sheets are still there: one that a person has deleted needs nothing. */
export async function takeBackLeft(context: Excel.RequestContext, { cells }: Undo): Promise<void> {
  const there = await stillThere(context, cells, cancellable(context, {}));
  await takeBack(context, { cells: cells.filter((_, index) => there.includes(index)) });
}
