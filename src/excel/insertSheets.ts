import type { InsertedSheet, Insertion, LongTask } from '../core/hosts/host';
import { HostError } from '../core/hosts/hostError';
import { freeSheetName, quotedSheet } from '../core/workbook/address';
import type { DefinedName, Sheet, Table } from '../core/workbook/workbook';
import { clearStamp, readStamps, writeStamp, type KnownSheet } from './stamps';
import { writeCells, writeFurniture, writeLooks, writeNumberFormats, writeTable } from './writeSheet';

interface Plan {
  readonly sheet: Sheet;
  readonly name: string;
  /** The generated sheet whose place it takes. */
  readonly replaced: Excel.Worksheet | null;
}

/** A new name for every sheet that could not have its own, for the formulas that point at it. */
type Moves = readonly (readonly [from: string, to: string])[];

/**
 * Writes sheets: two syncs to learn what is there, one for each sheet (more only where its values would not fit
 * into a request). Names that are taken get a number; a failure or a cancel takes away what was added.
 */
export async function insertSheets(
  context: Excel.RequestContext,
  insertion: Insertion,
  task: LongTask = {},
): Promise<readonly InsertedSheet[]> {
  const { workbook } = context;
  workbook.worksheets.load('items/name,items/id');
  workbook.tables.load('items/name');
  workbook.names.load('items/name,items/formula');
  await context.sync();
  const known = await readStamps(context, workbook.worksheets.items);
  const plans = planned(insertion, known);
  const moves: Moves = plans
    .filter(({ sheet, name }) => sheet.name !== name)
    .map(({ sheet, name }) => [sheet.name, name]);
  const taken = new Set(
    [...workbook.tables.items, ...workbook.names.items].map((item) => item.name.toLowerCase()),
  );

  const addedSheets: Excel.Worksheet[] = [];
  const addedNames: Excel.NamedItem[] = [];
  try {
    // All sheets first, then names that point at them: rules of any sheet may lean on both.
    const targets = plans.map(({ name, replaced }) => {
      if (replaced) {
        empty(replaced);
        return replaced;
      }
      const worksheet = workbook.worksheets.add(name);
      addedSheets.push(worksheet);
      return worksheet;
    });
    for (const name of missingNames(workbook.names.items, insertion.names ?? [])) {
      addedNames.push(workbook.names.add(name.name, followed(name.formula, moves)));
    }
    for (const [key, value] of insertion.properties ?? []) workbook.properties.custom.add(key, value);
    for (const [index, { sheet }] of plans.entries()) {
      const worksheet = targets[index];
      if (!worksheet) continue;
      if (task.signal?.aborted) throw new HostError('CANCELLED');
      workbook.application.suspendScreenUpdatingUntilNextSync();
      await fill(worksheet, renamed(sheet, moves), taken, () => context.sync());
      if (index === plans.length - 1) show(targets[0] ?? worksheet, plans[0]?.sheet ?? sheet);
      await context.sync();
      task.onProgress?.((index + 1) / plans.length);
    }
  } catch (error) {
    for (const name of addedNames) name.delete();
    for (const worksheet of addedSheets) worksheet.delete();
    // What failed must reach the user, also where Excel lets nothing be taken back.
    await context.sync().catch(() => undefined);
    throw error;
  }
  const seen = plans.filter(({ sheet }) => sheet.visibility === undefined);
  return seen.map(({ sheet, name }) => ({ wanted: sheet.name, name }));
}

function planned({ sheets, replace, once }: Insertion, known: readonly KnownSheet[]): Plan[] {
  const replaceable = known.filter(({ worksheet }) => replace?.includes(worksheet.name));
  const taken = known.map(({ worksheet }) => worksheet.name);
  const isThere = ({ stamp }: Sheet): boolean =>
    stamp !== undefined &&
    (once?.includes(stamp.id) ?? false) &&
    known.some((each) => each.stamp?.id === stamp.id);
  return sheets
    .filter((sheet) => !isThere(sheet))
    .map((sheet) => {
      const found = replaceable.findIndex(({ stamp }) => stamp !== null && stamp.id === sheet.stamp?.id);
      const [old] = found < 0 ? [] : replaceable.splice(found, 1);
      const name = old ? old.worksheet.name : freeSheetName(sheet.name, taken);
      taken.push(name);
      return { sheet, name, replaced: old?.worksheet ?? null };
    });
}

/** Names that the workbook lacks; one whose cells were deleted is as good as absent. */
function missingNames(existing: readonly Excel.NamedItem[], wanted: readonly DefinedName[]): DefinedName[] {
  return wanted.filter(({ name }) => {
    const item = existing.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (!item) return true;
    if (!String(item.formula).includes('#REF!')) return false;
    item.delete();
    return true;
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

const followed = (formula: string, moves: Moves): string =>
  moves.reduce(
    (text, [from, to]) => text.replaceAll(`${quotedSheet(from)}!`, `${quotedSheet(to)}!`),
    formula,
  );

const FORMULA_KEYS = new Set(['formula', 'source', 'first', 'second']);

/** Formulas and lists that point at a sheet of the same insertion follow it to its new name. */
function renamed(sheet: Sheet, moves: Moves): Sheet {
  if (moves.length === 0) return sheet;
  return JSON.parse(JSON.stringify(sheet), (key: string, value: unknown) =>
    typeof value === 'string' && FORMULA_KEYS.has(key) ? followed(value, moves) : value,
  ) as Sheet;
}
