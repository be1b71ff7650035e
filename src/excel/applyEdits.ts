import type { Applied, Undo } from '../core/hosts/host';
import { HostError } from '../core/hosts/hostError';
import { isError } from '../core/workbook/cell';
import { cellAddress } from '../core/workbook/address';
import type { CellRef, Edit } from '../core/workbook/edit';
import type { CellValue } from '../core/workbook/workbook';
import { officeText, officeValue } from './officeText';

/** Changes of single cells, and taking them back. */

type Written = string | number | boolean;

const asRead = (value: CellValue): Written => (value === null ? '' : isError(value) ? value.error : value);

const rangeOf = (context: Excel.RequestContext, { sheet, row, column }: CellRef): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getCell(row, column);

const changed = ({ sheet, row, column }: CellRef): HostError =>
  new HostError('CHANGED', { sheet, cell: cellAddress(row, column) });

/** What a block held and holds, cell by cell, where that differs. */
export function undoOf(
  sheet: string,
  { rowIndex, columnIndex }: { readonly rowIndex: number; readonly columnIndex: number },
  before: readonly (readonly Written[])[],
  after: readonly (readonly Written[])[],
): Undo {
  const cells = before.flatMap((values, row) =>
    values.flatMap((value, column) => {
      const now = after[row]?.[column] ?? '';
      return now === value
        ? []
        : [{ sheet, row: rowIndex + row, column: columnIndex + column, before: value, after: now }];
    }),
  );
  return { cells };
}

/** Two syncs: all is looked at first, then all is written in one batch. */
export async function applyEdits(context: Excel.RequestContext, edits: readonly Edit[]): Promise<Applied> {
  const ranges = edits.map(({ at }) => rangeOf(context, at));
  for (const range of ranges) range.load('values,formulas,numberFormat');
  await context.sync();
  const before = ranges.map((range) => range.formulas[0]?.[0] as Written);
  edits.forEach(({ at, before: expected }, index) => {
    const found = ranges[index]?.values[0]?.[0] as Written;
    const isFormula = typeof before[index] === 'string' && before[index].startsWith('=');
    if (found !== asRead(expected) || isFormula) throw changed(at);
  });
  edits.forEach(({ after }, index) => {
    const range = ranges[index];
    const isText = range?.numberFormat[0]?.[0] === '@';
    if (range) range.values = [[officeValue(after, isText) ?? '']];
  });
  for (const range of ranges) range.load('formulas');
  await context.sync();
  const cells = edits.map(({ at }, index) => ({
    ...at,
    before: before[index] ?? '',
    after: (ranges[index]?.formulas[0]?.[0] ?? '') as Written,
  }));
  return { undo: { cells } };
}

/** Two syncs likewise. */
export async function takeBack(context: Excel.RequestContext, { cells }: Undo): Promise<void> {
  const ranges = cells.map((cell) => rangeOf(context, cell));
  for (const range of ranges) range.load('formulas');
  await context.sync();
  cells.forEach((cell, index) => {
    if (ranges[index]?.formulas[0]?.[0] !== cell.after) throw changed(cell);
  });
  cells.forEach(({ before }, index) => {
    const range = ranges[index];
    if (!range) return;
    const isFormula = typeof before === 'string' && before.startsWith('=');
    range.formulas = [[typeof before === 'string' && !isFormula ? officeText(before) : before]];
  });
  await context.sync();
}
