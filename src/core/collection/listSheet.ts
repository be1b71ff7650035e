import type { TableWrites } from '../hosts/host';
import type { Locale, Text } from '../values/text';
import { cellFormula, cellValue } from '../workbook/cell';
import { LOOKS, PRINT } from '../workbook/looks';
import { SheetRows, styled } from '../workbook/sheetRows';
import type { CellFormat, CellValue, Row, Sheet, Stamp } from '../workbook/workbook';

/** A column of a list that collecting writes, and finds again by its header. */
export interface ListColumn {
  readonly id: string;
  readonly header: Text;
  readonly width: number;
  readonly look: CellFormat;
  readonly isHidden?: boolean;
}

export interface List {
  readonly name: string;
  readonly title: string;
  readonly remark: string;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly stamp: Stamp;
  /** Name of its table; absent = a list that is written anew as a whole. */
  readonly table?: string;
}

export const LIST_HEADER_ROW = 3;

/** As much of a text as a cell holds: what schools write may be put together to more. */
const MOST_LETTERS = 32_000;

export const fitting = (value: CellValue): CellValue =>
  typeof value === 'string' && value.length > MOST_LETTERS ? `${value.slice(0, MOST_LETTERS)}…` : value;

/** The sheet of a list: title, remark, header, rows. */
export function listSheet(list: List, locale: Locale): Sheet {
  const { name, title, remark, columns, rows, stamp, table } = list;
  const sheet = new SheetRows();
  sheet.add(styled(title, LOOKS.title));
  sheet.add(styled(remark, LOOKS.remark));
  sheet.skip();
  const headers = columns.map(({ header }) => header[locale]);
  sheet.add(...headers.map((header) => styled(header, LOOKS.header)));
  for (const row of rows)
    sheet.add(...columns.map(({ look }, index) => styled(fitting(cellValue(row[index])), look)));
  // A table has a row of data at least.
  if (table && rows.length === 0) sheet.add(...columns.map(({ look }) => styled(null, look)));
  const area = { top: LIST_HEADER_ROW, left: 0, bottom: sheet.next - 1, right: columns.length - 1 };
  return {
    name,
    rows: sheet.done(),
    columns: columns.map(({ width, isHidden }) => ({ width, ...(isHidden && { hidden: true }) })),
    rowLooks: [{ height: 26 }],
    ...(table && { tables: [{ name: table, area, columns: headers, style: 'TableStyleLight1' }] }),
    frozen: { rows: LIST_HEADER_ROW + 1, columns: 0 },
    print: { ...PRINT, repeatRows: { from: LIST_HEADER_ROW, to: LIST_HEADER_ROW } },
    stamp,
  };
}

/** Longer lists are written row by row: as a whole they would be held several times over. */
const MOST_ROWS_AT_ONCE = 200;

/** A list's sheet with its first row alone, and the rows that are to be added to it; null where it is short. */
export function splitList(sheet: Sheet): { readonly sheet: Sheet; readonly writes: TableWrites | null } {
  const first = LIST_HEADER_ROW + 1;
  // Rows that are added have values alone: a list with formulas of a person's own is written as a whole.
  const hasFormulas = sheet.rows.some((row) => row?.some((cell) => cellFormula(cell) !== undefined));
  if (sheet.rows.length <= first + MOST_ROWS_AT_ONCE || hasFormulas) return { sheet, writes: null };
  return {
    sheet: { ...sheet, rows: sheet.rows.slice(0, first + 1) },
    writes: {
      sheet: sheet.name,
      isInserted: true,
      cells: [],
      added: {
        from: first + 1,
        rows: sheet.rows.slice(first + 1).map((row) => (row ?? []).map((cell) => cellValue(cell))),
      },
      like: first,
      table: null,
    },
  };
}

/** Where a list's header stands now, and its columns by id; null where too few of them are left. */
export interface FoundList {
  readonly headerRow: number;
  readonly columns: ReadonlyMap<string, number>;
}

const ROWS_LOOKED_AT = 60;

const plain = (value: CellValue): string =>
  typeof value === 'string' ? value.toLowerCase().replace(/\s+/g, ' ').trim() : '';

/** Finds a list by its headers, in whichever language and order; columns that are gone are absent. */
export function foundList({ rows }: Sheet, columns: readonly ListColumn[]): FoundList | null {
  const ids = new Map(
    columns.flatMap(({ id, header }) => [header.ru, header.en].map((text) => [plain(text), id] as const)),
  );
  let best: FoundList | null = null;
  for (let headerRow = 0; headerRow < Math.min(rows.length, ROWS_LOOKED_AT); headerRow++) {
    const found = new Map<string, number>();
    rows[headerRow]?.forEach((cell, column) => {
      const id = ids.get(plain(cellValue(cell)));
      if (id !== undefined && !found.has(id)) found.set(id, column);
    });
    if (found.size > (best?.columns.size ?? 1)) best = { headerRow, columns: found };
  }
  return best;
}

/** Values of a row by column id. */
export function listValues(row: Row | undefined, { columns }: FoundList): Record<string, CellValue> {
  const values: Record<string, CellValue> = {};
  for (const [id, column] of columns) values[id] = cellValue(row?.[column]);
  return values;
}

/** Whether two sheets show the same values: then there is nothing to write. */
export function sameValues(a: Sheet, b: Sheet): boolean {
  const length = Math.max(a.rows.length, b.rows.length);
  for (let row = 0; row < length; row++) {
    const [left, right] = [a.rows[row] ?? [], b.rows[row] ?? []];
    for (let column = 0; column < Math.max(left.length, right.length); column++) {
      const [x, y] = [cellValue(left[column]) ?? '', cellValue(right[column]) ?? ''];
      if (x !== y) return false;
    }
  }
  return true;
}
