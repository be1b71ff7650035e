/** What lies over the cells of a generated sheet, or is known on it alone. */
export interface Furniture {
  readonly charts: Excel.ChartCollection;
  readonly tables: Excel.TableCollection;
  readonly names: Excel.NamedItemCollection;
  readonly protection: Excel.WorksheetProtection;
}

/** Queues the question for what `emptySheet` has to take away. */
export function loadFurniture({ charts, tables, names, protection }: Excel.Worksheet): Furniture {
  charts.load('items/name');
  tables.load('items/name');
  names.load('items/name');
  protection.load('protected');
  return { charts, tables, names, protection };
}

/** Queues the emptying of a sheet in place: deleting it would break what points at it. */
export function emptySheet(worksheet: Excel.Worksheet, found: Furniture): void {
  if (found.protection.protected) worksheet.protection.unprotect();
  // By name: an item of a collection may go by its place, which every deletion shifts.
  for (const { name } of found.charts.items) worksheet.charts.getItem(name).delete();
  for (const { name } of found.tables.items) worksheet.tables.getItem(name).convertToRange();
  for (const { name } of found.names.items) worksheet.names.getItem(name).delete();
  const all = worksheet.getRange();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.unmerge();
  all.clear();
  all.columnHidden = false;
  all.rowHidden = false;
  all.format.useStandardWidth = true;
  all.format.useStandardHeight = true;
  worksheet.freezePanes.unfreeze();
  worksheet.horizontalPageBreaks.removePageBreaks();
  worksheet.tabColor = '';
  worksheet.showGridlines = true;
}
