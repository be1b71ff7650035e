import type { FrozenCopy } from '../core/hosts/host';
import { officeText } from './officeText';

const written = (value: unknown): unknown =>
  typeof value === 'string' && value !== '' ? officeText(value) : value;

/**
 * A workbook that goes to somebody without the add-in shows `#NAME?` for its functions after a recalculation. A copy
 * of the sheet gets their values instead; the sheet itself keeps its formulas. Cells that a formula spilled into are
 * written too: in the copy they lose the formula that filled them.
 */
export async function freezeFunctions(context: Excel.RequestContext, prefix: string): Promise<FrozenCopy> {
  const worksheet = context.workbook.worksheets.getActiveWorksheet();
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load('formulas,values,rowIndex,columnIndex');
  await context.sync();
  if (used.isNullObject) return { sheet: '', count: 0 };
  const calls = (formula: unknown): boolean =>
    typeof formula === 'string' &&
    formula.startsWith('=') &&
    formula.toUpperCase().includes(prefix.toUpperCase());
  const { formulas, values } = used;
  const places = formulas.flatMap((row, rowNumber) =>
    row.flatMap((formula: unknown, column) => (calls(formula) ? [{ row: rowNumber, column }] : [])),
  );
  if (places.length === 0) return { sheet: '', count: 0 };

  const copy = worksheet.copy('After', worksheet);
  copy.load('name');
  const cell = ({ row, column }: { row: number; column: number }): Excel.Range =>
    copy.getCell(used.rowIndex + row, used.columnIndex + column);
  for (const place of places) cell(place).values = [[written(values[place.row]?.[place.column])]];
  const left = copy.getRangeByIndexes(used.rowIndex, used.columnIndex, values.length, values[0]?.length ?? 1);
  left.load('values');
  await context.sync();

  left.values.forEach((row, rowNumber) =>
    row.forEach((value: unknown, column) => {
      const before: unknown = values[rowNumber]?.[column];
      if (value === '' && before !== '') cell({ row: rowNumber, column }).values = [[written(before)]];
    }),
  );
  copy.activate();
  await context.sync();
  return { sheet: copy.name, count: places.length };
}
