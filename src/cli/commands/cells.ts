import { cellAddress } from '../../core/workbook/address';
import { eachCell } from '../../core/workbook/eachCell';
import type { Row, Sheet, Workbook } from '../../core/workbook/workbook';
import { cli } from '../../locales/ru/cli';
import { cellJson, type CellJson } from '../../xlsx/cellJson';
import { command } from '../command';
import { readWorkbook } from '../files';
import { fileOf } from '../options';

/** How many empty places a whole workbook may be told with, one by one. */
const MOST_EMPTY = 1_000_000;
/** Where a sheet needs more, empty places are told up to this many in a row, and what follows them by its address. */
const LONGEST_GAP = 16;

interface Told {
  readonly column: number;
  readonly value: CellJson;
}

interface ToldRow {
  readonly index: number;
  readonly cells: readonly Told[];
}

interface SheetJson {
  readonly name: string;
  readonly state: string;
  readonly rows: readonly (readonly CellJson[])[];
  /** Cells that stand too far from all others for a list from column A or from row 1, by their addresses. */
  readonly far?: Readonly<Record<string, CellJson>>;
}

const isNothing = (value: CellJson): boolean => value === null || value === '';

function toldCells(row: Row | undefined): Told[] {
  const cells: Told[] = [];
  let last = 0;
  eachCell(row, (cell, column) => {
    const value = cellJson(cell);
    if (value === null) return;
    cells.push({ column, value });
    if (!isNothing(value)) last = cells.length;
  });
  return cells.slice(0, last);
}

/** Empty places that a list of these rows would have. */
function emptyPlaces(rows: readonly ToldRow[]): number {
  let count = (rows.at(-1)?.index ?? -1) + 1 - rows.length;
  for (const { cells } of rows) count += (cells.at(-1)?.column ?? -1) + 1 - cells.length;
  return count;
}

/** A sheet as lists, with no more than `longest` empty places before anything. */
function listed({ name, visibility }: Sheet, told: readonly ToldRow[], longest: number): SheetJson {
  const rows: CellJson[][] = [];
  const far: [string, CellJson][] = [];
  for (const { index, cells } of told) {
    const isNear = index - rows.length <= longest;
    const row: CellJson[] = [];
    for (const { column, value } of cells) {
      if (isNear && column - row.length <= longest) {
        while (row.length < column) row.push(null);
        row.push(value);
      } else far.push([cellAddress(index, column), value]);
    }
    if (row.length === 0) continue;
    while (rows.length < index) rows.push([]);
    rows.push(row);
  }
  const state = visibility ?? 'visible';
  return { name, state, rows, ...(far.length > 0 && { far: Object.fromEntries(far) }) };
}

/** Sheets as JSON tells them: what they cost grows with the cells that are there, and not with where these stand. */
export function sheetsJson({ sheets }: Pick<Workbook, 'sheets'>): SheetJson[] {
  let room = MOST_EMPTY;
  return sheets.map((sheet) => {
    const told = Object.keys(sheet.rows)
      .map((key) => ({ index: Number(key), cells: toldCells(sheet.rows[Number(key)]) }))
      .filter(({ cells }) => cells.length > 0);
    const empty = emptyPlaces(told);
    if (empty > room) return listed(sheet, told, LONGEST_GAP);
    room -= empty;
    return listed(sheet, told, Infinity);
  });
}

const shown = (value: CellJson): string =>
  value === null ? '' : typeof value === 'object' ? String(Object.values(value)[0]) : String(value);

/** What the reader sees in a workbook. */
export const cells = command({
  name: 'cells',
  options: {},
  mostWords: 1,
  run: (words) => {
    const sheets = sheetsJson(readWorkbook(fileOf(words, 'cells')));
    return {
      document: { sheets },
      lines: sheets.flatMap(({ name, state, rows, far = {} }) => [
        `== ${name}${cli.sheetState[state] ?? ''}`,
        ...rows.map((row) => row.map(shown).join('\t')),
        ...Object.entries(far).map(([address, value]) => `${address}\t${shown(value)}`),
      ]),
    };
  },
});
