import type { Appending, InsertedSheet, LongTask, TableWrites } from '../core/hosts/host';
import { HostError } from '../core/hosts/hostError';
import { wholeInsertion } from '../core/hosts/wholeInsertion';
import type { Edit } from '../core/workbook/edit';
import { addRows, restoreRows, type AddedBlock } from './addedRows';
import { takeBackLeft, writeEdits, type WrittenEdits } from './applyEdits';
import { callExcel, reasonOf } from './callExcel';
import { insertSheets } from './insertSheets';

const editsOf = ({ sheet, cells }: TableWrites): Edit[] =>
  cells.map(({ row, column, before, after }) => ({ at: { sheet, row, column }, before, after }));

/** What was done so far, and how it is undone. */
interface Done {
  applied: WrittenEdits | null;
  readonly blocks: AddedBlock[];
}

/** The last that was done goes first; what cannot be put back does not keep the rest from it, and is said. */
async function undo({ applied, blocks }: Done): Promise<void> {
  const left: unknown[] = [];
  const attempt = (work: Promise<void>): Promise<void> =>
    work.catch((error: unknown) => void left.push(error));
  await attempt(restoreRows([...blocks].reverse()));
  if (applied) await attempt(callExcel((context) => takeBackLeft(context, applied.placed)));
  const [first] = left;
  if (first === undefined) return;
  if (first instanceof HostError && first.code === 'NOT_TAKEN_BACK') throw first;
  throw new HostError('NOT_TAKEN_BACK', { reason: reasonOf(first) });
}

/**
 * Gathers rows: cells first, then rows below all others, for both can be put back, then sheets, which take themselves
 * away where they fail.
 */
export async function append(appending: Appending, task: LongTask = {}): Promise<readonly InsertedSheet[]> {
  const there = appending.tables.filter(({ isInserted }) => !isInserted);
  const edits = there.flatMap(editsOf);
  const done: Done = { applied: null, blocks: [] };
  if (edits.length > 0) done.applied = await callExcel((context) => writeEdits(context, edits, task));
  const insertion = wholeInsertion(appending);
  try {
    for (const writes of there)
      if (writes.added.rows.length > 0)
        await callExcel((context) => addRows(context, writes, task, (block) => void done.blocks.push(block)));
    if (insertion.sheets.length === 0) return [];
    return await callExcel((context) => insertSheets(context, insertion, task));
  } catch (error) {
    await undo(done);
    throw error;
  }
}
