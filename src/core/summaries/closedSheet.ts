import { dayText } from '../workbook/date';
import { isRich } from '../workbook/cell';
import { closedStamp, summaryId } from '../workbook/stamp';
import type { Cell, Sheet } from '../workbook/workbook';

/** A sheet's name has so many letters at most. */
const MOST_LETTERS = 31;

const frozen = (cell: Cell | undefined): Cell | undefined => {
  if (!isRich(cell) || cell.formula === undefined) return cell;
  const { formula: _formula, ...rest } = cell;
  return rest;
};

/** The name of the copy of a generated sheet that closes the period which ends on a day. */
export function closedName(name: string, today: number): string {
  const day = ` ${dayText(today)}`;
  return name.slice(0, MOST_LETTERS - day.length).trimEnd() + day;
}

/**
 * A copy of a generated sheet that closes a period: values in place of formulas, protected, named by its day, and under
 * a stamp of its own, so that no later run touches it.
 */
export function closedSheet(sheet: Sheet, today: number): Sheet {
  const id = summaryId(sheet.stamp) ?? sheet.name;
  return {
    ...sheet,
    name: closedName(sheet.name, today),
    stamp: closedStamp(id, sheet.stamp?.version ?? 1),
    rows: sheet.rows.map((row) => row?.map(frozen)),
    protection: { allowFilter: true, allowFormatColumns: true, allowFormatRows: true },
  };
}
