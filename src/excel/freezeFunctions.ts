import type { FrozenCopy } from '../core/hosts/host';
import { HostError } from '../core/hosts/hostError';
import { freeSheetName } from '../core/workbook/address';
import { reasonOf } from './callExcel';
import { officeText } from './officeText';

const CELLS_PER_REQUEST = 10_000;

const written = (value: unknown): unknown =>
  typeof value === 'string' && value !== '' ? officeText(value) : value;

/** Rows of the used area that go into one request. */
interface Piece {
  readonly top: number;
  readonly formulas: unknown[][];
  readonly values: unknown[][];
}

interface Used {
  readonly name: string;
  /** Null = it is not protected. */
  readonly protection: Excel.WorksheetProtectionOptions | null;
  readonly left: number;
  readonly columns: number;
  readonly pieces: readonly Piece[];
}

const partOf = (worksheet: Excel.Worksheet, { left, columns }: Used, { top, values }: Piece): Excel.Range =>
  worksheet.getRangeByIndexes(top, left, values.length, columns);

/**
 * A workbook that goes to somebody without the add-in shows `#NAME?` for its functions after a recalculation. A copy
 * of the sheet gets their values instead; the sheet itself keeps its formulas. Cells that a formula spilled into are
 * written too: in the copy they lose the formula that filled them. A failure takes the copy away.
 */
export async function freezeFunctions(context: Excel.RequestContext, prefix: string): Promise<FrozenCopy> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/id');
  const worksheet = worksheets.getActiveWorksheet();
  const used = await readUsed(context, worksheet);
  const calls = (formula: unknown): boolean =>
    typeof formula === 'string' &&
    formula.startsWith('=') &&
    formula.toUpperCase().includes(prefix.toUpperCase());
  const count = used.pieces.flatMap(({ formulas }) => formulas.flat().filter(calls)).length;
  if (count === 0) return { sheet: '', count: 0 };

  const known = worksheets.items.map(({ id }) => id);
  const expected = freeSheetName(
    used.name,
    worksheets.items.map(({ name }) => name),
  );
  try {
    const copy = worksheet.copy('After', worksheet);
    copy.load('name');
    if (used.protection) copy.protection.unprotect();
    await context.sync();
    for (const piece of used.pieces) await freezePiece(context, copy, used, piece, calls);
    if (used.protection) copy.protection.protect(used.protection);
    copy.activate();
    await context.sync();
    return { sheet: copy.name, count };
  } catch (error) {
    await removeCopy(known, expected);
    throw error;
  }
}

async function readUsed(context: Excel.RequestContext, worksheet: Excel.Worksheet): Promise<Used> {
  const area = worksheet.getUsedRangeOrNullObject(true);
  area.load('rowIndex,columnIndex,rowCount,columnCount');
  worksheet.load('name,protection/protected,protection/options');
  await context.sync();
  const { name } = worksheet;
  const protection = worksheet.protection.protected ? worksheet.protection.options : null;
  if (area.isNullObject) return { name, protection, left: 0, columns: 0, pieces: [] };
  const { rowIndex, columnIndex: left, rowCount, columnCount: columns } = area;
  const height = Math.max(1, Math.floor(CELLS_PER_REQUEST / columns));
  const pieces: Piece[] = [];
  for (let top = rowIndex; top < rowIndex + rowCount; top += height) {
    const rows = Math.min(height, rowIndex + rowCount - top);
    const range = worksheet.getRangeByIndexes(top, left, rows, columns);
    range.load('formulas,values');
    await context.sync();
    pieces.push({ top, formulas: range.formulas, values: range.values });
  }
  return { name, protection, left, columns, pieces };
}

/** Null leaves a cell as it is. */
async function freezePiece(
  context: Excel.RequestContext,
  copy: Excel.Worksheet,
  used: Used,
  piece: Piece,
  calls: (formula: unknown) => boolean,
): Promise<void> {
  const { formulas, values } = piece;
  const range = partOf(copy, used, piece);
  const put = (isMeant: (row: number, column: number) => boolean): void => {
    range.values = values.map((cells, row) =>
      cells.map((value, column) => (isMeant(row, column) ? written(value) : null)),
    );
  };
  put((row, column) => calls(formulas[row]?.[column]));
  range.load('values');
  await context.sync();
  const left = range.values as unknown[][];
  const isLost = (row: number, column: number): boolean =>
    left[row]?.[column] === '' && values[row]?.[column] !== '';
  if (!values.some((cells, row) => cells.some((_, column) => isLost(row, column)))) return;
  put(isLost);
  await context.sync();
}

/** In a context of its own; the copy is the sheet that was not there before and has the name that a copy gets. */
async function removeCopy(known: readonly string[], expected: string): Promise<void> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name');
      await context.sync();
      const copy = worksheets.items.find(({ id, name }) => !known.includes(id) && name === expected);
      copy?.delete();
      await context.sync();
    });
  } catch (error) {
    throw new HostError('NOT_TAKEN_BACK', { reason: reasonOf(error) });
  }
}
