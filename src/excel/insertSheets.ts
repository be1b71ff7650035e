import type { InsertedSheet, Insertion, LongTask } from '../core/hosts/host';
import { HostError } from '../core/hosts/hostError';
import { insertionPlan, type InsertionPlan, type PlannedSheet } from '../core/hosts/insertionPlan';
import { formatAreas } from '../core/workbook/formatAreas';
import { freeSheetName } from '../core/workbook/address';
import { reasonOf } from './callExcel';
import { emptySheet, loadFurniture } from './emptySheet';
import { cancellable } from './cancellable';
import { bytesOfLooks, bytesOfSheet, requestSize, requestsOf, type Requests } from './requests';
import { writeStamp } from './stamps';
import { undoInsertion, type Progress } from './undoInsertion';
import { idOf, workbookBefore, type WorkbookBefore } from './workbookBefore';
import {
  writeCells,
  writeFurniture,
  writeLinks,
  writeLooks,
  writeNumberFormats,
  writeRows,
  writeTable,
} from './writeSheet';

/**
 * Writes sheets, all or nothing. First it is learnt what is there and decided what to do; then every sheet is written
 * beside what exists, so that whatever fails until then is taken back by deleting it. A sheet that takes another's
 * place is tried out beside first: only when Excel has accepted all of it the old one is emptied and filled in place,
 * so that what points at it stays whole. From there on the way is forward: a break is mended by doing it once more.
 */
export async function insertSheets(
  context: Excel.RequestContext,
  insertion: Insertion,
  task: LongTask = {},
): Promise<readonly InsertedSheet[]> {
  const sync = cancellable(context, task);
  const before = await workbookBefore(context, insertion, sync);
  const plan = insertionPlan(before, insertion);
  const replacing = plan.sheets.filter(({ isReplacement }) => isReplacement);
  const places = placesOf(plan, before.sheets);
  const progress: Progress = { added: null, addedNames: places, isLast: false };
  const steps = plan.sheets.length + replacing.length + 1;
  let done = 0;
  const step = (): void => task.onProgress?.(++done / steps);
  try {
    progress.added = await addSheets(context, plan, places, sync);
    step();
    const requests = requestsOf(sync, sizeOf(plan));
    for (const [index, planned] of plan.sheets.entries()) {
      if (index > 0) step();
      const worksheet = context.workbook.worksheets.getItem(progress.added[index] ?? '');
      await fill(worksheet, planned, requests, planned.isReplacement);
    }
    if (replacing.length > 0) {
      await sync();
      await unprotect(context, before, replacing, sync);
    } else {
      progress.isLast = true;
      finish(context, plan, before, progress.added);
      await sync();
    }
  } catch (error) {
    await undoInsertion(before, plan, progress);
    throw error;
  }
  if (replacing.length > 0) {
    const way = { isBegun: false };
    const commit = () => replace(plan, before, progress.added ?? [], way, step);
    try {
      await commit();
    } catch (error) {
      if (way.isBegun) await commit().catch(notTakenBack);
      else {
        await undoInsertion(before, plan, progress);
        throw error;
      }
    }
  }
  task.onProgress?.(1);
  return plan.sheets
    .filter(({ isAsked }) => isAsked)
    .map(({ sheet, wanted }) => ({ wanted, name: sheet.name }));
}

const notTakenBack = (error: unknown): never => {
  throw new HostError('NOT_TAKEN_BACK', { reason: reasonOf(error) });
};

/** Where each sheet is written at first: under its own name, or under a free one where it is tried out. */
function placesOf({ sheets }: InsertionPlan, existing: readonly { readonly name: string }[]): string[] {
  const taken = [...existing, ...sheets.map(({ sheet }) => sheet)].map(({ name }) => name);
  return sheets.map(({ sheet, isReplacement }) => {
    if (!isReplacement) return sheet.name;
    const name = freeSheetName(sheet.name, taken);
    taken.push(name);
    return name;
  });
}

/** All sheets first, then names that point at them: rules of any sheet may lean on both. */
async function addSheets(
  context: Excel.RequestContext,
  plan: InsertionPlan,
  places: readonly string[],
  sync: () => Promise<void>,
): Promise<readonly string[]> {
  const { worksheets, names } = context.workbook;
  const added = plan.sheets.map(({ isReplacement }, index) => {
    const worksheet = worksheets.add(places[index]);
    if (isReplacement) worksheet.visibility = 'Hidden';
    worksheet.load('id');
    return worksheet;
  });
  for (const { name, formula, hidden, before } of plan.names) {
    if (before !== undefined) names.getItem(name).formula = formula;
    else {
      const item = names.add(name, formula);
      if (hidden) item.visible = false;
    }
  }
  await sync();
  return added.map(({ id }) => id);
}

const sizeOf = ({ sheets }: InsertionPlan): number =>
  requestSize(sheets.reduce((sum, { sheet }) => sum + bytesOfSheet(sheet, formatAreas(sheet).length), 0));

/** A sheet that is only tried out has neither stamp nor names, and nothing that hangs on a window. */
async function fill(
  worksheet: Excel.Worksheet,
  { sheet, names }: PlannedSheet,
  requests: Requests,
  isTrial: boolean,
): Promise<void> {
  const areas = formatAreas(sheet);
  // Nothing of a sheet stands in a request of the one before unless all of its looks have room there too.
  await requests.room(bytesOfLooks(sheet, areas.length));
  (worksheet.context as Excel.RequestContext).workbook.application.suspendScreenUpdatingUntilNextSync();
  writeNumberFormats(worksheet, areas);
  await writeCells(worksheet, sheet, requests);
  for (const table of sheet.tables ?? []) writeTable(worksheet, table, isTrial);
  writeLooks(worksheet, sheet, areas);
  await writeLinks(worksheet, sheet, requests);
  if (!isTrial) {
    if (sheet.stamp) writeStamp(worksheet, sheet.stamp);
    for (const { name, formula, hidden } of names) {
      const item = worksheet.names.add(name, formula);
      if (hidden) item.visible = false;
    }
  }
  writeFurniture(worksheet, sheet, isTrial);
}

/** A password shows itself here, while everything can still be taken back. */
async function unprotect(
  context: Excel.RequestContext,
  before: WorkbookBefore,
  replacing: readonly PlannedSheet[],
  sync: () => Promise<void>,
): Promise<void> {
  const closed = replacing.filter(({ sheet }) => before.protections.get(sheet.name));
  if (closed.length === 0) return;
  for (const { sheet } of closed)
    context.workbook.worksheets.getItem(idOf(before, sheet.name)).protection.unprotect();
  await sync();
}

/** May be done again from wherever it broke off: it looks first what is there. */
async function replace(
  plan: InsertionPlan,
  before: WorkbookBefore,
  added: readonly string[],
  way: { isBegun: boolean },
  step: () => void,
): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const sync = async () => void (await context.sync());
    const olds = plan.sheets.map(({ sheet, isReplacement }) => {
      if (!isReplacement) return null;
      const worksheet = worksheets.getItem(idOf(before, sheet.name));
      return { worksheet, furniture: loadFurniture(worksheet) };
    });
    worksheets.load('items/id');
    await sync();
    way.isBegun = true;
    const requests = requestsOf(sync, sizeOf(plan));
    for (const [index, planned] of plan.sheets.entries()) {
      const old = olds[index];
      if (!old) continue;
      emptySheet(old.worksheet, old.furniture);
      await fill(old.worksheet, planned, requests, false);
      step();
    }
    const trials = added.filter((_, index) => plan.sheets[index]?.isReplacement);
    for (const worksheet of worksheets.items) if (trials.includes(worksheet.id)) worksheet.delete();
    finish(context, plan, before, added);
    await sync();
  });
}

/** What is neither a sheet nor a name, and what a person sees last. */
function finish(
  { workbook }: Excel.RequestContext,
  plan: InsertionPlan,
  before: WorkbookBefore,
  added: readonly string[],
): void {
  for (const { sheet, top, left, rows } of plan.additions)
    writeRows(workbook.worksheets.getItem(idOf(before, sheet)), rows, top, left);
  const index = plan.sheets.findIndex(({ isAsked }) => isAsked);
  const shown = plan.sheets[index];
  if (!shown) return;
  const old = before.sheets.find(({ name }) => shown.isReplacement && name === shown.sheet.name);
  if (old?.isHidden) return;
  const id = old ? idOf(before, old.name) : (added[index] ?? '');
  const worksheet = workbook.worksheets.getItem(id);
  worksheet.activate();
  worksheet.getRange('A1').select();
}
