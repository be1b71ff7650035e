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

const MARK = '§';
const DAY = { row: 2, column: 1 };
const SETTINGS = 'settings|';

export const keyCell = (key: string): Cell => styled(MARK + key, LOOKS.label);

/**
 * Reads what is to be kept of a generated sheet: beside every key the comment, of settings the value in the second
 * column. Rows may have been moved or sorted.
 */
export function keptOf(sheet: Sheet): Kept {
  const comments = new Map<string, string>();
  const settings = new Map<string, number>();
  for (const row of sheet.rows) {
    const column = (row ?? []).findIndex((cell) => cellText(cell).startsWith(MARK));
    if (!row || column < 1) continue;
    const key = cellText(row[column]).slice(MARK.length);
    const value =
      row[1] !== undefined && key.startsWith(SETTINGS) ? Number(cellText(row[1]).replace(',', '.')) : NaN;
    if (Number.isFinite(value) && cellText(row[1]) !== '') settings.set(key.slice(SETTINGS.length), value);
    const comment = cellText(row[column - 1]);
    if (comment !== '' && !key.startsWith(SETTINGS)) comments.set(key, comment);
  }
  const day = valueAt(sheet, DAY.row, DAY.column);
  return { today: typeof day === 'number' ? day : null, comments, settings };
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
