import type { LongTask, TableWrites } from '../core/hosts/host';
import { HostError } from '../core/hosts/hostError';
import { shiftFormula } from '../core/workbook/shiftFormula';
import { cancellable } from './cancellable';
import { reasonOf } from './callExcel';
import { changed, isFormula, type Written } from './cellWrites';
import { officeValue } from './officeText';

/**
 * Rows below all others of a sheet, in blocks: they must be blank, they take the number formats and formulas of the row
 * that they are like, and the table that ends above them takes them in. What was there is known, so that it can be put
 * back.
 */

/** A request of so many cells stays far below Excel's 5 MB, and «stop» is heeded after it. */
const CELLS_PER_REQUEST = 10_000;

/** Rows of one sheet, and what they were before. */
export interface AddedBlock {
  /** Id of the sheet: its name may change meanwhile. */
  readonly sheet: string;
  readonly top: number;
  /** Cells as they were written, row by row, and their number formats. */
  readonly formulas: readonly (readonly Written[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** The table that is to grow, and how many rows it had. */
  readonly table: GrownTable | null;
}

interface GrownTable {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly rowsAfter: number;
}

type Sync = () => Promise<void>;

const sheetOf = (context: Excel.RequestContext, key: string): Excel.Worksheet =>
  context.workbook.worksheets.getItemOrNullObject(key);

const blockOf = (worksheet: Excel.Worksheet, top: number, rows: number, columns: number): Excel.Range =>
  worksheet.getRangeByIndexes(top, 0, rows, columns);

type Writes = Pick<TableWrites, 'sheet' | 'added' | 'like' | 'formulas'>;

/** Runs over rows in pieces that a request can hold. */
function pieces(rows: number, columns: number): { readonly from: number; readonly count: number }[] {
  const step = Math.max(1, Math.floor(CELLS_PER_REQUEST / Math.max(1, columns)));
  return Array.from({ length: Math.ceil(rows / step) }, (_, index) => ({
    from: index * step,
    count: Math.min(step, rows - index * step),
  }));
}

/** The table that ends just above the rows, or among them, and starts above. */
async function tableAbove(
  worksheet: Excel.Worksheet,
  { added }: Writes,
  sync: Sync,
): Promise<GrownTable | null> {
  worksheet.tables.load('items/name');
  await sync();
  const found = worksheet.tables.items.map((table) => {
    const range = table.getRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { table, range };
  });
  if (found.length === 0) return null;
  await sync();
  const last = added.from + added.rows.length - 1;
  for (const { table, range } of found) {
    const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
    const bottom = top + rowCount - 1;
    if (left === 0 && top < added.from && bottom >= added.from - 1 && bottom < last)
      return { name: table.name, top, left, rowCount, columnCount, rowsAfter: last - top + 1 };
  }
  return null;
}

const widthOf = ({ rows }: Writes['added'], table: GrownTable | null): number =>
  rows.reduce((most, row) => Math.max(most, row.length), table ? table.left + table.columnCount : 0);

/** Looks at what the rows hold now; refuses where that is anything, or where the sheet is closed. */
async function look(context: Excel.RequestContext, writes: Writes, sync: Sync) {
  const { sheet, added, like } = writes;
  const worksheet = sheetOf(context, sheet);
  worksheet.load('id,protection/protected');
  await sync();
  if (worksheet.isNullObject) throw new HostError('SHEET_GONE', { sheet });
  const table = await tableAbove(worksheet, writes, sync);
  const width = widthOf(added, table);
  const sample = blockOf(worksheet, like, 1, width);
  sample.load('formulas,numberFormat');
  const formulas: Written[][] = [];
  const numberFormats: string[][] = [];
  for (const { from, count } of pieces(added.rows.length, width)) {
    const range = blockOf(worksheet, added.from + from, count, width);
    range.load('values,formulas,numberFormat');
    if (worksheet.protection.protected) range.format.protection.load('locked');
    await sync();
    if (worksheet.protection.protected && range.format.protection.locked !== false)
      throw new HostError('SHEET_PROTECTED', { sheet });
    range.values.forEach((row: readonly unknown[], index) => {
      const column = row.findIndex((value) => value !== '');
      if (column >= 0) throw changed({ sheet, row: added.from + from + index, column });
    });
    formulas.push(...(range.formulas as Written[][]));
    numberFormats.push(...(range.numberFormat as string[][]));
  }
  const block: AddedBlock = { sheet: worksheet.id, top: added.from, formulas, numberFormats, table };
  return {
    block,
    width,
    formulas: (sample.formulas[0] ?? []) as Written[],
    numberFormat: (sample.numberFormat[0] ?? []) as string[],
  };
}

function resize(worksheet: Excel.Worksheet, table: GrownTable, rows: number): void {
  const { name, top, left, columnCount } = table;
  worksheet.tables.getItem(name).resize(worksheet.getRangeByIndexes(top, left, rows, columnCount));
}

/** Writes the rows; `noted` hears what they were before the first of them is written. */
export async function addRows(
  context: Excel.RequestContext,
  writes: Writes,
  task: LongTask,
  noted: (block: AddedBlock) => void,
): Promise<void> {
  const sync = cancellable(context, task);
  const { added, like, formulas: goOn = [] } = writes;
  const { block, width, formulas, numberFormat } = await look(context, writes, sync);
  const worksheet = context.workbook.worksheets.getItem(block.sheet);
  noted(block);
  // A table that grows may fill its own columns: what is written afterwards has the last word.
  if (block.table) resize(worksheet, block.table, block.table.rowsAfter);
  const formulaIn = (row: number, column: number): string | null => {
    const formula = formulas[column];
    const isThere = isFormula(block.formulas[row - added.from]?.[column] ?? '');
    if (!goOn.includes(column) || isThere || typeof formula !== 'string' || !isFormula(formula)) return null;
    return shiftFormula(formula, row - like, 0);
  };
  for (const { from, count } of pieces(added.rows.length, width)) {
    const range = blockOf(worksheet, added.from + from, count, width);
    range.numberFormat = Array.from({ length: count }, () => [...numberFormat]);
    range.formulas = added.rows
      .slice(from, from + count)
      .map((row, index) =>
        Array.from({ length: width }, (_, column) =>
          (row[column] ?? null) === null
            ? formulaIn(added.from + from + index, column)
            : officeValue(row[column] ?? null, numberFormat[column] === '@'),
        ),
      );
    await sync();
  }
}

/**
 * Puts back what the rows were, in a context of its own: the one that failed still holds what was queued. A sheet that
 * was deleted meanwhile needs nothing.
 */
export async function restoreRows(blocks: readonly AddedBlock[]): Promise<void> {
  if (blocks.length === 0) return;
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      for (const { sheet, top, formulas, numberFormats, table } of blocks) {
        const worksheet = sheetOf(context, sheet);
        worksheet.load('id');
        await context.sync();
        if (worksheet.isNullObject) continue;
        if (table) resize(worksheet, table, table.rowCount);
        const width = formulas[0]?.length ?? 0;
        for (const { from, count } of pieces(formulas.length, width)) {
          const range = blockOf(worksheet, top + from, count, width);
          const before = formulas.slice(from, from + count);
          // Values go first: where a cell becomes Text afterwards it has nothing that could change.
          range.formulas = before.map((row) => [...row]) as string[][];
          range.numberFormat = numberFormats.slice(from, from + count).map((row) => [...row]);
          await context.sync();
        }
      }
    });
  } catch (error) {
    throw new HostError('NOT_TAKEN_BACK', { reason: reasonOf(error) });
  }
}
