import { HostError, type InsertedSheet, type Insertion, type LongTask } from '../core/host';
import { freeSheetName, quotedSheet } from '../core/workbook/address';
import type { Sheet, Table } from '../core/workbook/workbook';
import { readStamps, writeStamp, clearStamp, type KnownSheet } from './stamps';
import { writeCells, writeFurniture, writeLooks, writeNumberFormats, writeTable } from './writeSheet';

interface Plan {
  readonly sheet: Sheet;
  readonly name: string;
  /** The generated sheet whose place it takes. */
  readonly replaced: Excel.Worksheet | null;
}

/**
 * Writes sheets: two syncs to learn what is there, one to write (more only where the values would not fit into
 * a request). Names that are taken get a number; a failure or a cancel takes away the sheets that were added.
 */
export async function insertSheets(
  context: Excel.RequestContext,
  insertion: Insertion,
  task: LongTask = {},
): Promise<readonly InsertedSheet[]> {
  const { workbook } = context;
  workbook.worksheets.load('items/name,items/id');
  workbook.tables.load('items/name');
  workbook.names.load('items/name');
  await context.sync();
  const known = await readStamps(context, workbook.worksheets.items);
  const plans = planned(insertion, known);
  const taken = new Set(
    [...workbook.tables.items, ...workbook.names.items].map((item) => item.name.toLowerCase()),
  );

  const added: Excel.Worksheet[] = [];
  try {
    for (const [index, plan] of plans.entries()) {
      if (task.signal?.aborted) throw new HostError('CANCELLED');
      const worksheet = plan.replaced ?? workbook.worksheets.add(plan.name);
      if (plan.replaced) empty(worksheet);
      else added.push(worksheet);
      workbook.application.suspendScreenUpdatingUntilNextSync();
      await fill(worksheet, renamed(plan.sheet, plans), taken, () => context.sync());
      if (index === plans.length - 1) show(worksheet, plan.sheet);
      await context.sync();
      task.onProgress?.((index + 1) / plans.length);
    }
  } catch (error) {
    for (const worksheet of added) worksheet.delete();
    // What failed must reach the user, also where Excel lets nothing be taken back.
    await context.sync().catch(() => undefined);
    throw error;
  }
  return plans.map(({ sheet, name }) => ({ wanted: sheet.name, name }));
}

function planned(insertion: Insertion, known: readonly KnownSheet[]): Plan[] {
  const replaceable = known.filter(({ worksheet }) => insertion.replace?.includes(worksheet.name));
  const taken = known.map(({ worksheet }) => worksheet.name);
  return insertion.sheets.map((sheet) => {
    const found = replaceable.findIndex(({ stamp }) => stamp !== null && stamp.id === sheet.stamp?.id);
    const [old] = found < 0 ? [] : replaceable.splice(found, 1);
    const name = old ? old.worksheet.name : freeSheetName(sheet.name, taken);
    taken.push(name);
    return { sheet, name, replaced: old?.worksheet ?? null };
  });
}

/** A generated sheet is emptied in place: deleting it would break what points at it. */
function empty(worksheet: Excel.Worksheet): void {
  worksheet.protection.unprotect();
  worksheet.freezePanes.unfreeze();
  worksheet.getRange().clear();
  clearStamp(worksheet);
}

async function fill(
  worksheet: Excel.Worksheet,
  sheet: Sheet,
  taken: Set<string>,
  sync: () => Promise<void>,
): Promise<void> {
  writeNumberFormats(worksheet, sheet);
  await writeCells(worksheet, sheet, sync);
  for (const table of sheet.tables ?? []) writeTable(worksheet, table, freeTableName(table, taken));
  writeLooks(worksheet, sheet);
  if (sheet.stamp) writeStamp(worksheet, sheet.stamp);
  writeFurniture(worksheet, sheet);
}

function show(worksheet: Excel.Worksheet, sheet: Sheet): void {
  if (sheet.visibility) return;
  worksheet.activate();
  worksheet.getRange('A1').select();
}

function freeTableName(table: Table, taken: Set<string>): string {
  let name = table.name;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${table.name}_${number}`;
  taken.add(name.toLowerCase());
  return name;
}

/** Formulas and lists that point at a sheet of the same insertion follow it to its new name. */
function renamed(sheet: Sheet, plans: readonly Plan[]): Sheet {
  const moves = plans.filter((plan) => plan.name !== plan.sheet.name);
  if (moves.length === 0) return sheet;
  const follow = (text: string): string =>
    moves.reduce(
      (result, { sheet: from, name }) =>
        result.replaceAll(`${quotedSheet(from.name)}!`, `${quotedSheet(name)}!`),
      text,
    );
  return JSON.parse(JSON.stringify(sheet), (key: string, value: unknown) =>
    typeof value === 'string' &&
    (key === 'formula' || key === 'source' || key === 'first' || key === 'second')
      ? follow(value)
      : value,
  ) as Sheet;
}
