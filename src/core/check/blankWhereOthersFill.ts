import type { RecognisedTable, Role } from '../recognition/table';
import { cellOf } from './cellOf';
import { indicatorName } from './indicatorWords';
import type { Finding } from './issue';

/** Blank cells of a column that most rows with a title fill in: there they were forgotten. */
export function blankWhereOthersFill(table: RecognisedTable, role: Role): Finding[] {
  const rows = table.rows.filter(({ texts }) => texts.has('title'));
  const blank = rows.filter(({ texts }) => !texts.has(role));
  if (2 * blank.length >= rows.length) return [];
  return blank.flatMap((row): Finding[] => {
    const at = cellOf(table, row, role);
    return at ? [{ at, found: '', values: { indicator: indicatorName(row) } }] : [];
  });
}
