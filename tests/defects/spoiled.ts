import { chance } from '../../bench/layouts/chance';
import { readTemplate } from '../../src/core/templates/readTemplate';
import { cellValue, isRich } from '../../src/core/workbook/cell';
import type { Cell, Sheet } from '../../src/core/workbook/workbook';
import { templates } from '../../src/templates';
import type { Place, Spoiled } from './defects';

/** Where a defect may be put into a sheet of a template. */
export function placeOf(sheet: Sheet, seed: number): Place | null {
  const template = templates.find(({ id }) => id === sheet.stamp?.id);
  const reading = template && readTemplate(sheet, template);
  if (!reading) return null;
  const rows = reading.rows.map(({ row }) => row);
  const value: Place['value'] = (row, id) => cellValue(sheet.rows[row]?.[reading.columns.get(id) ?? -1]);
  return { reading, rows, blank: Math.max(...rows) + 1, value, chance: chance(seed) };
}

/** The sheet with a defect in it. */
export function spoiledSheet(sheet: Sheet, { reading }: Place, { changes }: Spoiled): Sheet {
  const rows = sheet.rows.map((row) => [...(row ?? [])]);
  for (const [row, id, cell] of changes) {
    const column = reading.columns.get(id);
    if (column === undefined) continue;
    const before: Cell | undefined = (rows[row] ??= [])[column];
    const format = isRich(cell) ? cell.format : isRich(before) ? before.format : undefined;
    rows[row][column] = { value: cellValue(cell), ...(format && { format }) };
  }
  return { ...sheet, rows };
}
