import type { Insertion } from '../core/hosts/host';
import { HostError } from '../core/hosts/hostError';
import { helperOf, type ExistingWorkbook } from '../core/hosts/insertionPlan';
import { loadStamp, stampOf } from './stamps';

/** What a workbook has before an insertion: what the plan is made from, and what undoing leads back to. */
export interface WorkbookBefore extends ExistingWorkbook {
  /** In the order of the sheets. */
  readonly ids: readonly string[];
  readonly active: string;
  /** Sheets that the insertion may replace, and how they are protected; null = they are not. */
  readonly protections: ReadonlyMap<string, Excel.WorksheetProtectionOptions | null>;
}

/** The id by which a sheet is found, whatever it is called meanwhile. */
export const idOf = ({ sheets, ids }: WorkbookBefore, name: string): string =>
  ids[sheets.findIndex((sheet) => sheet.name === name)] ?? '';

function withId(worksheet: Excel.Worksheet): Excel.Worksheet {
  worksheet.load('id');
  return worksheet;
}

/** Two syncs, and one more where a helper sheet is there already. */
export async function workbookBefore(
  context: Excel.RequestContext,
  { sheets, once, replace }: Insertion,
  sync: () => Promise<void>,
): Promise<WorkbookBefore> {
  const { worksheets, tables, names, protection } = context.workbook;
  const active = withId(worksheets.getActiveWorksheet());
  worksheets.load('items/name,items/id,items/visibility');
  tables.load('items/name,items/worksheet/name');
  names.load('items/name,items/formula');
  protection.load('protected');
  await sync();
  if (protection.protected) throw new HostError('WORKBOOK_PROTECTED');

  const stamps = worksheets.items.map(loadStamp);
  const replaceable = worksheets.items.filter(({ name }) => replace?.includes(name));
  for (const worksheet of replaceable) worksheet.protection.load('protected,options');
  await sync();
  const known = worksheets.items.map(({ name, visibility }, index) => {
    const item = stamps[index];
    return { name, isHidden: visibility !== 'Visible', stamp: item ? stampOf(item) : null };
  });
  const helpers = new Set(sheets.flatMap((sheet) => helperOf(known, sheet, once)?.name ?? []));
  const values = await helperValues(context, helpers, sync);
  return {
    sheets: known.map((sheet) => ({ ...sheet, values: values.get(sheet.name) ?? [] })),
    tables: tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    ids: worksheets.items.map(({ id }) => id),
    active: active.id,
    protections: new Map(
      replaceable.map(({ name, protection: own }) => [name, own.protected ? own.options : null]),
    ),
  };
}

/** Values of helper sheets from A1 on. */
async function helperValues(
  context: Excel.RequestContext,
  helpers: ReadonlySet<string>,
  sync: () => Promise<void>,
): Promise<Map<string, unknown[][]>> {
  if (helpers.size === 0) return new Map();
  const used = [...helpers].map((name) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
    range.load('values,rowIndex,columnIndex');
    return { name, range };
  });
  await sync();
  return new Map(
    used.map(({ name, range }) => {
      if (range.isNullObject) return [name, []];
      const indent = Array.from({ length: range.columnIndex }, () => '');
      const above: unknown[][] = Array.from({ length: range.rowIndex }, () => []);
      return [name, [...above, ...range.values.map((row: unknown[]) => [...indent, ...row])]];
    }),
  );
}
