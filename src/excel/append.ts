import type { Appending, InsertedSheet, LongTask, TableWrites } from '../core/hosts/host';
import { HostError } from '../core/hosts/hostError';
import { wholeInsertion } from '../core/hosts/wholeInsertion';
import type { Edit } from '../core/workbook/edit';
import { applyEdits, takeBack } from './applyEdits';
import { callExcel, reasonOf } from './callExcel';
import { insertSheets } from './insertSheets';

/** Rows below all others are cells that were blank. */
const editsOf = ({ sheet, cells, added }: TableWrites): Edit[] => [
  ...cells.map(({ row, column, before, after }): Edit => ({ at: { sheet, row, column }, before, after })),
  ...added.rows.flatMap((values, index) =>
    values.flatMap((value, column): Edit[] =>
      value === null ? [] : [{ at: { sheet, row: added.from + index, column }, before: null, after: value }],
    ),
  ),
];

/**
 * Gathers rows: cells first, for they can be put back, then sheets, which take themselves away where they fail. The
 * table above the new rows is let be: Excel shows its border where it was.
 */
export async function append(appending: Appending, task: LongTask = {}): Promise<readonly InsertedSheet[]> {
  const edits = appending.tables.filter(({ isInserted }) => !isInserted).flatMap(editsOf);
  const applied = edits.length > 0 ? await callExcel((context) => applyEdits(context, edits, task)) : null;
  const insertion = wholeInsertion(appending);
  if (insertion.sheets.length === 0) return [];
  try {
    return await callExcel((context) => insertSheets(context, insertion, task));
  } catch (error) {
    if (applied)
      await callExcel((context) => takeBack(context, applied.undo)).catch((left: unknown) => {
        throw new HostError('NOT_TAKEN_BACK', { reason: reasonOf(left) });
      });
    throw error;
  }
}
