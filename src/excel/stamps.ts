import { STAMP_NAME, stampFormula, stampFromFormula } from '../core/workbook/stamp';
import type { Stamp } from '../core/workbook/workbook';

/** A generated sheet carries its stamp as a hidden name of its own, so it stays with the sheet when renamed. */

export interface KnownSheet {
  readonly worksheet: Excel.Worksheet;
  readonly stamp: Stamp | null;
}

/** One sync: the stamps of sheets whose names are loaded already. */
export async function readStamps(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
): Promise<KnownSheet[]> {
  const items = worksheets.map((worksheet) => ({ worksheet, item: loadStamp(worksheet) }));
  await context.sync();
  return items.map(({ worksheet, item }) => ({ worksheet, stamp: stampOf(item) }));
}

/** Queues the question for a sheet's stamp. */
export function loadStamp(worksheet: Excel.Worksheet): Excel.NamedItem {
  const item = worksheet.names.getItemOrNullObject(STAMP_NAME);
  item.load('formula');
  return item;
}

/** The answer, after a sync. */
export const stampOf = (item: Excel.NamedItem): Stamp | null =>
  item.isNullObject ? null : stampFromFormula(String(item.formula));

/** Queues the stamp's name; a sheet that had one must have lost it before. */
export function writeStamp(worksheet: Excel.Worksheet, stamp: Stamp): void {
  worksheet.names.add(STAMP_NAME, stampFormula(stamp)).visible = false;
}
