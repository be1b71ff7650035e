import { cellFormula, cellValue } from '../workbook/cell';
import type { CellRef, Edit } from '../workbook/edit';
import type { CellValue } from '../workbook/workbook';
import type { Book } from './book';

/** The edit that puts a value into a cell; none where it holds a formula, or the value already. */
export function mended({ cell }: Pick<Book, 'cell'>, at: CellRef, after: CellValue): Edit[] {
  const found = cell(at);
  const before = cellValue(found);
  return cellFormula(found) !== undefined || before === after ? [] : [{ at, before, after }];
}
