import { STAMP_NAME, stampFromFormula } from '../core/workbook/stamp';
import type { DefinedName, Stamp } from '../core/workbook/workbook';

/** The stamp of a sheet among all names of a workbook. */
export function stampOf(names: readonly DefinedName[], sheet: string): Stamp | undefined {
  const formula = names.find((entry) => entry.name === STAMP_NAME && entry.sheet === sheet)?.formula;
  return stampFromFormula(formula ?? '') ?? undefined;
}
