import type { CellContent, Placed } from '../core/hosts/host';
import { HostError } from '../core/hosts/hostError';
import { splitSheetAddress } from '../core/workbook/address';
import { undoOf } from './applyEdits';
import { officeText } from './officeText';

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

const written = (value: string | number | boolean): string | number | boolean =>
  typeof value === 'string' ? officeText(value) : value;

export async function putInActiveCell(
  context: Excel.RequestContext,
  content: CellContent,
  overwrite: boolean,
): Promise<Placed> {
  const active = context.workbook.getActiveCell();
  const rows = 'values' in content ? content.values : [['']];
  const target = active.getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1);
  target.load('values,formulas,address,rowIndex,columnIndex,worksheet/name');
  active.load('address');
  await context.sync();
  const found = (target.values as unknown[][]).flat().find((value) => value !== '');
  if (found !== undefined && !overwrite) {
    const local = splitSheetAddress(target.address);
    throw new HostError('OCCUPIED', { cell: local.address, found: String(found) });
  }
  const before = target.formulas as (string | number | boolean)[][];
  if ('formula' in content) active.formulas = [[content.formula]];
  else target.values = rows.map((row) => row.map(written));
  active.load('values');
  target.load('formulas');
  await context.sync();
  const undo = undoOf(target.worksheet.name, target, before, target.formulas as typeof before);
  return { address: active.address, value: active.values[0]?.[0] as string | number | boolean, undo };
}
