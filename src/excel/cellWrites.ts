import { HostError } from '../core/hosts/hostError';
import { cellAddress } from '../core/workbook/address';
import type { CellRef } from '../core/workbook/edit';
import { reasonOf } from './callExcel';
import { officeText } from './officeText';

/**
 * Single cells, many at once. Neighbours below each other are one range, so that thousands of cells are few
 * requests; requests are bounded, so that none is refused for its size.
 */

/** As it is written: a formula with its `=`, or a value; a text that could be taken for a formula has an apostrophe. */
export type Written = string | number | boolean;

interface Run {
  readonly sheet: string;
  readonly top: number;
  readonly column: number;
  /** Places in the list that was given. */
  readonly members: readonly number[];
}

/** What stands in a cell. */
export interface FoundCell {
  readonly value: Written;
  readonly written: Written;
  /** Whether its number format is Text. */
  readonly isText: boolean;
  readonly isLocked: boolean;
}

const RUNS_PER_REQUEST = 500;
const CELLS_PER_REQUEST = 10_000;

export const isFormula = (text: Written): boolean => typeof text === 'string' && text.startsWith('=');

/** A text that begins as a formula may. */
const NEEDS_APOSTROPHE = /^[='+\-@]/;

export const writtenText = (text: string): string => (NEEDS_APOSTROPHE.test(text) ? `'${text}` : text);

/** A text in a formula's place is known by its value, which is the same. */
export const foundCell = (
  value: Written,
  formula: Written,
  numberFormat: unknown,
  isLocked = false,
): FoundCell => ({
  value,
  written: typeof value === 'string' && formula === value ? writtenText(value) : formula,
  isText: numberFormat === '@',
  isLocked,
});

/** Runs of cells below each other, in requests that are not too large. */
function requestsOf(cells: readonly CellRef[]): Run[][] {
  const order = cells
    .map((_, index) => index)
    .sort((a, b) => {
      const [x, y] = [cells[a] as CellRef, cells[b] as CellRef];
      return x.sheet < y.sheet ? -1 : x.sheet > y.sheet ? 1 : x.column - y.column || x.row - y.row;
    });
  const requests: Run[][] = [];
  let runs: Run[] = [];
  let members: number[] = [];
  let count = 0;
  order.forEach((index, place) => {
    const cell = cells[index] as CellRef;
    members.push(index);
    const next = cells[order[place + 1] ?? -1];
    const goesOn = next?.sheet === cell.sheet && next.column === cell.column && next.row === cell.row + 1;
    if (goesOn && members.length < CELLS_PER_REQUEST) return;
    const top = cell.row - members.length + 1;
    runs.push({ sheet: cell.sheet, top, column: cell.column, members });
    count += members.length;
    members = [];
    if (runs.length < RUNS_PER_REQUEST && count < CELLS_PER_REQUEST) return;
    requests.push(runs);
    [runs, count] = [[], 0];
  });
  return runs.length > 0 ? [...requests, runs] : requests;
}

const rangeOf = (context: Excel.RequestContext, { sheet, top, column, members }: Run): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, column, members.length, 1);

/** Sheets of cells, by the names or ids that the cells know them by. */
async function sheetsOf(
  context: Excel.RequestContext,
  cells: readonly CellRef[],
  sync: () => Promise<void>,
): Promise<ReadonlyMap<string, Excel.Worksheet>> {
  const keys = [...new Set(cells.map(({ sheet }) => sheet))];
  const sheets = keys.map((key) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(key);
    worksheet.load('id,protection/protected');
    return [key, worksheet] as const;
  });
  await sync();
  return new Map(sheets);
}

/** Those of the cells whose sheets are still there, by their places in the list. */
export async function stillThere(
  context: Excel.RequestContext,
  cells: readonly CellRef[],
  sync: () => Promise<void>,
): Promise<number[]> {
  const sheets = await sheetsOf(context, cells, sync);
  return [...cells.keys()].filter((index) => !sheets.get(cells[index]?.sheet ?? '')?.isNullObject);
}

export interface FoundCells {
  /** The cells by the ids of their sheets, which stay when a person renames a sheet meanwhile. */
  readonly placed: readonly CellRef[];
  /** What they hold, in the same order. */
  readonly found: readonly FoundCell[];
}

/** What the cells hold. A sheet that is gone is named before anything is asked of it. */
export async function findCells(
  context: Excel.RequestContext,
  cells: readonly CellRef[],
  sync: () => Promise<void>,
): Promise<FoundCells> {
  const sheets = await sheetsOf(context, cells, sync);
  const closed = new Set<string>();
  for (const [sheet, worksheet] of sheets) {
    if (worksheet.isNullObject) throw new HostError('SHEET_GONE', { sheet });
    if (worksheet.protection.protected) closed.add(worksheet.id);
  }
  const placed = cells.map((cell) => ({ ...cell, sheet: sheets.get(cell.sheet)?.id ?? cell.sheet }));
  const found: FoundCell[] = [];
  for (const request of requestsOf(placed)) {
    const runs = request.map((run) => {
      const range = rangeOf(context, run);
      range.load('values,formulas,numberFormat');
      if (closed.has(run.sheet)) range.format.protection.load('locked');
      return { ...run, range };
    });
    await sync();
    for (const { sheet, members, range } of runs) {
      // Null: some are locked and some are not.
      const isLocked = closed.has(sheet) && range.format.protection.locked !== false;
      const { values, formulas, numberFormat } = range;
      members.forEach((member, row) => {
        found[member] = foundCell(values[row]?.[0], formulas[row]?.[0], numberFormat[row]?.[0], isLocked);
      });
    }
  }
  return { placed, found };
}

/** Refuses before anything is written what a protected sheet would refuse in the middle. */
export function assertOpen(cells: readonly CellRef[], found: readonly FoundCell[]): void {
  const locked = cells.find((_, index) => found[index]?.isLocked);
  if (locked) throw new HostError('SHEET_PROTECTED', { sheet: locked.sheet });
}

const staysText = (value: Written): boolean => typeof value === 'string' && !isFormula(value);

/** What is put into a cell, as `range.formulas` takes it. */
function put(value: Written, isText: boolean): Written {
  if (typeof value !== 'string' || value === '' || isFormula(value)) return value;
  if (!isText) return value.startsWith("'") ? value : officeText(value);
  // In a Text cell every text stays one; a single apostrophe in front would be taken for a mark.
  const text = value.startsWith("'") ? value.slice(1) : value;
  return text.startsWith("'") ? `'${text}` : text;
}

/**
 * Writes what is given, cell by cell in their order, and tells what then stands there. A cell of the Text format makes
 * a text of everything: for a number or a formula it is let go of that format while it is written.
 */
export async function writeCells(
  context: Excel.RequestContext,
  cells: readonly CellRef[],
  values: readonly Written[],
  isText: readonly boolean[],
  sync: () => Promise<void>,
): Promise<readonly FoundCell[]> {
  const after: FoundCell[] = [];
  const isFreed = (member: number): boolean => (isText[member] ?? false) && !staysText(values[member] ?? '');
  for (const request of requestsOf(cells)) {
    const runs = request.map((run) => {
      const range = rangeOf(context, run);
      const { members } = run;
      const formats = (format: string) =>
        members.map((member) => [isFreed(member) ? format : null]) as string[][];
      const hasFreed = members.some(isFreed);
      if (hasFreed) range.numberFormat = formats('General');
      range.formulas = members.map((member) => [put(values[member] ?? '', isText[member] ?? false)]);
      if (hasFreed) range.numberFormat = formats('@');
      return { members, range };
    });
    // All is written before anything is read: Excel calculates once.
    for (const { range } of runs) range.load('values,formulas,numberFormat');
    await sync();
    for (const { members, range } of runs) {
      const { values: now, formulas, numberFormat } = range;
      members.forEach((member, row) => {
        after[member] = foundCell(now[row]?.[0], formulas[row]?.[0], numberFormat[row]?.[0]);
      });
    }
  }
  return after;
}

/**
 * Brings cells back to what they held when writing has failed, in a context of its own: the one that failed still
 * holds what was queued. Cells that hold it already are not touched; a sheet that was deleted meanwhile needs nothing.
 */
export async function restoreCells(
  all: readonly CellRef[],
  allValues: readonly Written[],
  areText: readonly boolean[],
): Promise<void> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sync = async () => void (await context.sync());
      const there = await stillThere(context, all, sync);
      const cells = there.map((index) => all[index] as CellRef);
      const values = there.map((index) => allValues[index] ?? '');
      const isText = there.map((index) => areText[index] ?? false);
      const { found } = await findCells(context, cells, sync);
      const different = cells
        .map((_, index) => index)
        .filter((index) => found[index]?.written !== values[index] || found[index]?.isText !== isText[index]);
      const lost = different.filter((index) => isText[index] && !found[index]?.isText);
      for (const run of requestsOf(lost.map((index) => cells[index] as CellRef)).flat())
        rangeOf(context, run).numberFormat = [['@']];
      await writeCells(
        context,
        different.map((index) => cells[index] as CellRef),
        different.map((index) => values[index] ?? ''),
        different.map((index) => isText[index] ?? false),
        sync,
      );
    });
  } catch (error) {
    throw new HostError('NOT_TAKEN_BACK', { reason: reasonOf(error) });
  }
}

export const changed = ({ sheet, row, column }: CellRef): HostError =>
  new HostError('CHANGED', { sheet, cell: cellAddress(row, column) });
