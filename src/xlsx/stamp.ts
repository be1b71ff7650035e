import type { DefinedName, Stamp } from '../core/workbook/workbook';

/** The hidden name, known on its sheet alone, that says which of our templates or summaries made the sheet. */
export const STAMP_NAME = '_SHNOR';

const STAMP = /^="?([^"@]+)@(\d+)"?$/;

/** The stamp of a sheet among all names of a workbook. */
export function stampOf(names: readonly DefinedName[], sheet: string): Stamp | undefined {
  const formula = names.find((entry) => entry.name === STAMP_NAME && entry.sheet === sheet)?.formula;
  const match = STAMP.exec(formula ?? '');
  return match ? { id: match[1] as string, version: Number(match[2]) } : undefined;
}
