import { cellFormula, cellValue, isError } from '../workbook/cell';
import type { Cell, CellValue, Row, Sheet } from '../workbook/workbook';

const plain = (value: CellValue): unknown => (value !== null && isError(value) ? value.error : (value ?? ''));

const isSame = (a: Cell | undefined, b: Cell | undefined): boolean =>
  a === b || (plain(cellValue(a)) === plain(cellValue(b)) && cellFormula(a) === cellFormula(b));

function isSameRow(a: Row | undefined, b: Row | undefined): boolean {
  const width = Math.max(a?.length ?? 0, b?.length ?? 0);
  for (let column = 0; column < width; column++) if (!isSame(a?.[column], b?.[column])) return false;
  return true;
}

/** More edited rows than this are checked as a whole. */
const MOST = 50;

/**
 * Rows whose cells differ between two readings of a sheet; null where rows may have moved, cells were merged, or so much
 * was edited that all is checked anyway.
 */
export function editedRows(before: Sheet, after: Sheet): ReadonlySet<number> | null {
  if (before.name !== after.name || before.rows.length !== after.rows.length) return null;
  if (JSON.stringify(before.merges ?? []) !== JSON.stringify(after.merges ?? [])) return null;
  const rows = new Set<number>();
  for (let row = 0; row < after.rows.length; row++) {
    if (isSameRow(before.rows[row], after.rows[row])) continue;
    rows.add(row);
    if (rows.size > MOST) return null;
  }
  return rows;
}
