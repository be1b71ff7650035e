import { cellFormat, cellAt } from '../workbook/cell';
import { styled } from '../workbook/sheetRows';
import type { CellValue, Row, Sheet } from '../workbook/workbook';
import type { Appending, Insertion, TableWrites } from './host';

/** A sheet with the rows that are to be added to it, which look like the one that is there. */
function withRows(sheet: Sheet, { added, like, table }: TableWrites): Sheet {
  const row = (values: readonly CellValue[]): Row =>
    values.map((value, column) => styled(value, cellFormat(cellAt(sheet, like, column)) ?? {}));
  const tables = sheet.tables?.map((each) =>
    table && each.area.top === table.area.top ? { ...each, area: table.area } : each,
  );
  return {
    ...sheet,
    rows: [...sheet.rows.slice(0, added.from), ...added.rows.map(row)],
    ...(tables && { tables }),
  };
}

/** The insertion with its rows in it, for a host that writes a sheet as a whole. */
export const wholeInsertion = ({ insertion, tables }: Appending): Insertion => ({
  ...insertion,
  sheets: insertion.sheets.map((sheet) => {
    const writes = tables.find((each) => each.isInserted && each.sheet === sheet.name);
    return writes ? withRows(sheet, writes) : sheet;
  }),
});
