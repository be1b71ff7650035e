import { HostError } from '../core/hosts/hostError';
import type { InsertionPlan } from '../core/hosts/insertionPlan';
import { reasonOf } from './callExcel';
import { idOf, type WorkbookBefore } from './workbookBefore';

/** How far an insertion came. */
export interface Progress {
  /** Ids of added sheets; null while it is not known whether they were added. */
  added: readonly string[] | null;
  /** Names that sheets were added under. */
  readonly addedNames: readonly string[];
  /** Whether helpers and the sheet in view may have been touched. */
  isLast: boolean;
}

/**
 * Takes back what an insertion has written. In a context of its own: the one that failed still holds what was queued
 * and must never be sent again. What is undone is found by looking, not from memory.
 */
export async function undoInsertion(
  before: WorkbookBefore,
  plan: InsertionPlan,
  progress: Progress,
): Promise<void> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets, names } = context.workbook;
      worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
      names.load('items/name,items/formula');
      await context.sync();
      const added = await addedSheets(context, worksheets.items, before, progress);

      for (const worksheet of added) {
        // A very hidden sheet cannot be deleted.
        if (worksheet.visibility === 'VeryHidden') worksheet.visibility = 'Hidden';
        worksheet.delete();
      }
      for (const planned of plan.names) {
        const item = names.items.find(({ name }) => name.toLowerCase() === planned.name.toLowerCase());
        if (!item) continue;
        // By name: an item of the collection goes by its place, which a deletion shifts.
        const named = names.getItem(item.name);
        if (planned.before === undefined) named.delete();
        else if (item.formula !== planned.before) named.formula = planned.before;
      }
      for (const worksheet of worksheets.items) {
        const then = before.sheets[before.ids.indexOf(worksheet.id)]?.name ?? '';
        const options = before.protections.get(then);
        if (options && !worksheet.protection.protected) worksheet.protection.protect(options);
      }
      if (progress.isLast) {
        // A person may have deleted a sheet meanwhile.
        const isThere = (id: string): boolean => worksheets.items.some((worksheet) => worksheet.id === id);
        for (const { sheet, top, left, rows } of plan.additions) {
          const id = idOf(before, sheet);
          if (!isThere(id)) continue;
          const width = Math.max(...rows.map((row) => row.length));
          worksheets.getItem(id).getRangeByIndexes(top, left, rows.length, width).clear();
        }
        if (isThere(before.active)) worksheets.getItem(before.active).activate();
      }
      await context.sync();
    });
  } catch (error) {
    throw new HostError('NOT_TAKEN_BACK', { reason: reasonOf(error) });
  }
}

/**
 * Sheets that the insertion added. Where their ids did not arrive, they are new, have a planned name and are still
 * empty: a sheet that somebody else has just made and filled is not among them.
 */
async function addedSheets(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
  before: WorkbookBefore,
  { added, addedNames }: Progress,
): Promise<readonly Excel.Worksheet[]> {
  if (added) return worksheets.filter(({ id }) => added.includes(id));
  const suspects = worksheets.filter(({ id, name }) => !before.ids.includes(id) && addedNames.includes(name));
  const used = suspects.map((worksheet) => {
    const range = worksheet.getUsedRangeOrNullObject(false);
    range.load('address');
    return range;
  });
  await context.sync();
  return suspects.filter((_, index) => used[index]?.isNullObject);
}
