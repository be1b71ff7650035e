import type { Stamp } from '../core/workbook/workbook';

/** A generated sheet carries its stamp as a hidden name of its own, so it stays with the sheet when renamed. */
const NAME = '_SHNOR';
const FORMULA = /^="([^"@]+)@(\d+)"$/;

export interface KnownSheet {
  readonly worksheet: Excel.Worksheet;
  readonly stamp: Stamp | null;
}

/** One sync: the stamps of sheets whose names are loaded already. */
export async function readStamps(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
): Promise<KnownSheet[]> {
  const items = worksheets.map((worksheet) => {
    const item = worksheet.names.getItemOrNullObject(NAME);
    item.load('formula');
    return { worksheet, item };
  });
  await context.sync();
  return items.map(({ worksheet, item }) => {
    const match = item.isNullObject ? null : FORMULA.exec(String(item.formula));
    return { worksheet, stamp: match ? { id: match[1] ?? '', version: Number(match[2]) } : null };
  });
}

/** Queues the stamp's name; a sheet that had one must have lost it before. */
export function writeStamp(worksheet: Excel.Worksheet, stamp: Stamp): void {
  worksheet.names.add(NAME, `="${stamp.id}@${stamp.version}"`).visible = false;
}

export const clearStamp = (worksheet: Excel.Worksheet): void => worksheet.names.getItem(NAME).delete();
