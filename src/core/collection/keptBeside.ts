import type { Locale } from '../values/text';
import { cellFormat, cellFormula, cellValue, isBlank, isRich } from '../workbook/cell';
import { LOOKS } from '../workbook/looks';
import { shiftFormula } from '../workbook/shiftFormula';
import { styled } from '../workbook/sheetRows';
import type { Cell, CellFormat, CellValue, Row, Sheet } from '../workbook/workbook';
import { foundList, LIST_HEADER_ROW, type FoundList, type ListColumn } from './listSheet';
import { COLLECTION_WORDS } from './words';

/** A list that is written anew by each run, and what tells its rows apart. */
export interface KeptList {
  readonly columns: readonly ListColumn[];
  /** Ids of columns that together are the same for the same row of a later run. */
  readonly key: readonly string[];
  /** Whether the first of them that says anything is enough. */
  readonly isFirstEnough?: boolean;
}

const isFilled = (cell: Cell | undefined): boolean =>
  !isBlank(cellValue(cell)) || cellFormula(cell) !== undefined;

/** Columns that hold anything and are not the list's, from the left. */
function ownColumns({ rows }: Sheet, { headerRow, columns }: FoundList): number[] {
  const taken = new Set(columns.values());
  const own = new Set<number>();
  for (const row of rows.slice(headerRow))
    row?.forEach((cell, column) => {
      if (!taken.has(column) && isFilled(cell)) own.add(column);
    });
  return [...own].sort((a, b) => a - b);
}

const plain = (value: CellValue): string =>
  value === null || typeof value === 'object' ? '' : String(value).trim().toLowerCase();

/** '' where nothing tells which row it is. */
function keyOf(
  row: Row | undefined,
  { key, isFirstEnough }: KeptList,
  columns: ReadonlyMap<string, number>,
): string {
  const parts = key.map((id) => {
    const column = columns.get(id);
    return column === undefined ? '' : plain(cellValue(row?.[column]));
  });
  const [first = ''] = parts.filter((part) => part !== '');
  return first === '' || isFirstEnough ? first : parts.join('\n');
}

/**
 * A cell in its new place: its formula looks at its own row there. In another column nobody knows what it would look
 * at, and its value stays.
 */
function moved(cell: Cell | undefined, look: CellFormat, rows: number, columns: number): Cell | undefined {
  if (!isFilled(cell)) return undefined;
  const formula = cellFormula(cell);
  const format = cellFormat(cell) ?? look;
  const note = isRich(cell) && cell.note !== undefined ? { note: cell.note } : {};
  return styled(cellValue(cell), format, {
    ...note,
    ...(formula !== undefined && columns === 0 && { formula: shiftFormula(formula, rows, 0) }),
  });
}

/**
 * A list as a run writes it, with what a coordinator put beside the rows of the sheet that it replaces. Notes on rows
 * that the list has no longer stand below it, so that they are found there again if the row comes back.
 */
export function withKept(before: Sheet, sheet: Sheet, list: KeptList, locale: Locale): Sheet {
  const { columns, key } = list;
  const found = foundList(before, columns);
  const own = found ? ownColumns(before, found) : [];
  const now = foundList(sheet, columns);
  if (!found || !now || own.length === 0) return sheet;
  const places = now.columns;
  const width = places.size;
  const notes = new Map<string, number>();
  for (let row = found.headerRow + 1; row < before.rows.length; row++) {
    const name = keyOf(before.rows[row], list, found.columns);
    if (name !== '' && !notes.has(name) && own.some((column) => isFilled(before.rows[row]?.[column])))
      notes.set(name, row);
  }
  const beside = (row: Row | undefined, from: number, to: number, look: CellFormat): Row => [
    ...Array.from({ length: width }, (_, column) => row?.[column]),
    ...own.map((column, index) =>
      moved(before.rows[from]?.[column], look, to - from, width + index - column),
    ),
  ];
  const rows = sheet.rows.map((row, to): Row | undefined => {
    if (to < LIST_HEADER_ROW) return row;
    if (to === LIST_HEADER_ROW) return beside(row, found.headerRow, to, LOOKS.header);
    const name = keyOf(row, list, places);
    const from = notes.get(name);
    notes.delete(name);
    return from === undefined ? row : beside(row, from, to, LOOKS.text);
  });
  if (notes.size > 0) {
    rows.push(undefined, [styled(COLLECTION_WORDS[locale].noLongerListed, LOOKS.remark)]);
    for (const from of notes.values()) {
      const named: (Cell | undefined)[] = [];
      for (const id of key) {
        const [place, column] = [places.get(id), found.columns.get(id)];
        if (place !== undefined && column !== undefined)
          named[place] = styled(cellValue(before.rows[from]?.[column]), LOOKS.text);
      }
      rows.push(beside(named, from, rows.length, LOOKS.text));
    }
  }
  const widths = own.map((column) => before.columns?.[column] ?? { width: 24 });
  return { ...sheet, rows, columns: [...(sheet.columns ?? []), ...widths] };
}
