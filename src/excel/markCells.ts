import type { MarkedCell } from '../core/hosts/host';
import { cellAreas } from '../core/workbook/cellAreas';
import { STATE_LOOKS } from '../core/workbook/looks';
import { writeConditionalFormat } from './writeConditionalFormat';

/** Our conditional formats are told by their formula, which always holds: no name or style is left when they go. */
const FORMULA = '=LEN("SHNOR")>0';
const isOurs = (formula: string): boolean => formula.replace(/\s/g, '') === FORMULA;

/** The graver shows where a cell has several. */
const GRAVITY = ['error', 'warning', 'note'] as const;
const LOOK = { error: STATE_LOOKS.bad, warning: STATE_LOOKS.now, note: STATE_LOOKS.neutral };
/** Addresses of so many areas fit into what Excel takes for one range. */
const AREAS = 300;

const keyOf = ({ sheet, row, column }: MarkedCell): string => `${row} ${column} ${sheet}`;

function graver(cells: readonly MarkedCell[]): MarkedCell[] {
  const seen = new Set<string>();
  return [...cells]
    .sort((a, b) => GRAVITY.indexOf(a.as) - GRAVITY.indexOf(b.as))
    .filter((cell) => !seen.has(keyOf(cell)) && seen.add(keyOf(cell)));
}

interface SheetFormats {
  readonly worksheet: Excel.Worksheet;
  readonly ours: readonly Excel.ConditionalFormat[];
}

/** Three syncs: which sheets there are, which formats they have, and what the formulas of those say. */
async function formatsIn(context: Excel.RequestContext): Promise<SheetFormats[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const sheets = worksheets.items.map((worksheet) => {
    const { conditionalFormats } = worksheet.getRange();
    conditionalFormats.load('items/id,items/type');
    worksheet.protection.load('protected');
    return { worksheet, conditionalFormats };
  });
  await context.sync();
  const custom = sheets.map(({ worksheet, conditionalFormats }) => ({
    worksheet,
    formats: conditionalFormats.items.filter(({ type }) => type === 'Custom'),
  }));
  for (const { formats } of custom) for (const format of formats) format.custom.rule.load('formula');
  await context.sync();
  return custom.map(({ worksheet, formats }) => ({
    worksheet,
    ours: formats.filter((format) => isOurs(format.custom.rule.formula)),
  }));
}

function shade(worksheet: Excel.Worksheet, cells: readonly MarkedCell[]): void {
  for (const as of GRAVITY) {
    const areas = cellAreas(cells.filter((cell) => cell.as === as));
    for (let at = 0; at < areas.length; at += AREAS)
      writeConditionalFormat(worksheet, {
        areas: areas.slice(at, at + AREAS),
        rule: { type: 'formula', formula: FORMULA },
        format: LOOK[as],
      });
  }
}

/** Four syncs. After a failure no shading is left: half of it would say that the rest is right. */
export async function markCells(
  context: Excel.RequestContext,
  cells: readonly MarkedCell[],
): Promise<{ readonly protectedSheets: readonly string[] }> {
  const sheets = await formatsIn(context);
  const wanted = graver(cells);
  const cellsOf = ({ name }: Excel.Worksheet) => wanted.filter(({ sheet }) => sheet === name);
  const isClosed = ({ worksheet }: SheetFormats): boolean => worksheet.protection.protected;
  for (const { worksheet, ours } of sheets.filter((each) => !isClosed(each))) {
    for (const format of ours) format.delete();
    shade(worksheet, cellsOf(worksheet));
  }
  try {
    await context.sync();
  } catch (error) {
    await clear();
    throw error;
  }
  const closed = sheets.filter(
    (each) => isClosed(each) && (each.ours.length > 0 || cellsOf(each.worksheet).length > 0),
  );
  return { protectedSheets: closed.map(({ worksheet }) => worksheet.name) };
}

/** In a context of its own: what was queued in the one that failed is never sent again. */
const clear = (): Promise<void> =>
  Excel.run(async (context) => {
    for (const { worksheet, ours } of await formatsIn(context))
      if (!worksheet.protection.protected) for (const format of ours) format.delete();
    await context.sync();
  });
