import { cellText } from '../recognition/grid';
import { valueAt } from '../workbook/cell';
import { LOOKS } from '../workbook/looks';
import { styled } from '../workbook/sheetRows';
import { summaryId } from '../workbook/stamp';
import type { Cell, Sheet } from '../workbook/workbook';
import type { Settings } from './summary';

/** What a coordinator put into a generated sheet, by the keys of its rows. */
export interface Kept {
  /** The day of that sheet, a serial; null where its cell holds none. */
  readonly today: number | null;
  readonly comments: ReadonlyMap<string, string>;
  readonly settings: Settings;
}

/** `§2§list|СОШ № 3`: two columns to the left stands the comment on the row of that key. */
const MARK = /^§(\d*)§(.+)$/su;
const DAY = { row: 2, column: 1 };
const SETTINGS = 'settings|';

export const keyCell = (key: string, back: number | null): Cell =>
  styled(`§${back ?? ''}§${key}`, LOOKS.label);

/**
 * Reads what is to be kept of a generated sheet: comments by the keys of their rows, of settings the value in the
 * second column. Rows may have been moved or sorted.
 */
export function keptOf(sheet: Sheet): Kept {
  const comments = new Map<string, string>();
  const settings = new Map<string, number>();
  for (const row of sheet.rows) {
    const column = (row ?? []).findIndex((cell) => cellText(cell).startsWith('§'));
    const [, back = '', key] = MARK.exec(cellText(row?.[column])) ?? [];
    if (!row || key === undefined) continue;
    const value =
      row[1] !== undefined && key.startsWith(SETTINGS) ? Number(cellText(row[1]).replace(',', '.')) : NaN;
    if (Number.isFinite(value) && cellText(row[1]) !== '') settings.set(key.slice(SETTINGS.length), value);
    const comment = back === '' ? '' : cellText(row[column - Number(back)]);
    if (comment !== '') comments.set(key, comment);
  }
  const day = valueAt(sheet, DAY.row, DAY.column);
  return { today: typeof day === 'number' ? day : null, comments, settings };
}

/** A row of a generated sheet that bears a key; the table is the name that the key is kept under. */
export interface KeyedRow {
  readonly table: string;
  readonly key: string;
  readonly row: number;
  /** The column of the key itself. */
  readonly column: number;
}

const keyed = ({ rows }: Sheet): KeyedRow[] => {
  // All keys of a sheet stand in one column: a big table need not be looked through.
  let column = -1;
  return rows.flatMap((cells, row): KeyedRow[] => {
    if (column < 0) column = (cells ?? []).findIndex((cell) => cellText(cell).startsWith('§'));
    const full = MARK.exec(cellText(cells?.[column]))?.[2];
    const cut = full?.indexOf('|') ?? -1;
    return full === undefined || cut < 0
      ? []
      : [{ table: full.slice(0, cut), key: full.slice(cut + 1), row, column }];
  });
};

const held = new WeakMap<Sheet, readonly KeyedRow[]>();

/** The rows with keys, from above; read once for a sheet. */
export function keyedRows(sheet: Sheet): readonly KeyedRow[] {
  const found = held.get(sheet) ?? keyed(sheet);
  held.set(sheet, found);
  return found;
}

/** What is kept of the generated sheets of a workbook, by the summary's id; of several with one stamp the first. */
export function keptIn(sheets: readonly Sheet[]): ReadonlyMap<string, Kept> {
  const kept = new Map<string, Kept>();
  for (const sheet of sheets) {
    const id = summaryId(sheet.stamp);
    if (id !== null && !kept.has(id)) kept.set(id, keptOf(sheet));
  }
  return kept;
}
