import type { CellContent, Placed } from '../core/hosts/host';
import { HostError } from '../core/hosts/hostError';
import { sheetAddress, splitSheetAddress } from '../core/workbook/address';
import type { CellRef } from '../core/workbook/edit';
import { undoOf } from './applyEdits';
import { cancellable } from './cancellable';
import { foundCell, restoreCells, writeCells, writtenText, type FoundCell } from './cellWrites';

/** Cells of one range and the active cell: what the catalogue of functions works with. */

/** Values of a range; whole columns are cut to the used area. */
export async function readRange(context: Excel.RequestContext, address: string): Promise<unknown[][]> {
  const { sheet, address: local } = splitSheetAddress(address);
  const { worksheets } = context.workbook;
  const worksheet = sheet === null ? worksheets.getActiveWorksheet() : worksheets.getItem(sheet);
  const used = worksheet.getRange(local).getUsedRangeOrNullObject(true);
  used.load('values');
  await context.sync();
  return used.isNullObject ? [[]] : (used.values as unknown[][]);
}

/** Two syncs: what stands there, and what is put there. */
export async function putInActiveCell(
  context: Excel.RequestContext,
  content: CellContent,
  overwrite: boolean,
): Promise<Placed> {
  const sync = cancellable(context, {});
  const rows = 'values' in content ? content.values : [[content.formula]];
  const target = context.workbook
    .getActiveCell()
    .getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1);
  target.load('values,formulas,numberFormat,address,rowIndex,columnIndex,worksheet/name,worksheet/id');
  await context.sync();
  const { sheet, address, cells, placed, found } = foundIn(target);
  const taken = found.find(({ value }) => value !== '');
  const [first = ''] = address.split(':');
  if (taken && !overwrite)
    throw new HostError('OCCUPIED', {
      cell: address,
      found: String(taken.value),
    });
  const before = found.map(({ written }) => written);
  const isText = found.map((cell) => cell.isText);
  const values = rows
    .flat()
    .map((value) => ('values' in content && typeof value === 'string' ? writtenText(value) : value));
  try {
    const after = await writeCells(context, placed, values, isText, sync);
    return {
      address: sheetAddress(sheet, first),
      value: after[0]?.value ?? '',
      undo: undoOf(cells, before, after),
    };
  } catch (error) {
    await restoreCells(placed, before, isText);
    throw error;
  }
}

/** A loaded block, cell by cell. */
function foundIn(range: Excel.Range): {
  sheet: string;
  address: string;
  cells: CellRef[];
  /** By the id of the sheet. */
  placed: CellRef[];
  found: FoundCell[];
} {
  const { values, formulas, numberFormat, rowIndex, columnIndex } = range;
  const { name: sheet, id } = range.worksheet;
  const cells: CellRef[] = [];
  const found: FoundCell[] = [];
  values.forEach((row: unknown[], r) =>
    row.forEach((_, c) => {
      cells.push({ sheet, row: rowIndex + r, column: columnIndex + c });
      found.push(foundCell(values[r]?.[c], formulas[r]?.[c], numberFormat[r]?.[c]));
    }),
  );
  return {
    sheet,
    address: splitSheetAddress(range.address).address,
    cells,
    placed: cells.map((cell) => ({ ...cell, sheet: id })),
    found,
  };
}
