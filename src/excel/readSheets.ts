import { MAX_ROWS_READ, type LongTask } from '../core/hosts/host';
import { HostError } from '../core/hosts/hostError';
import { MAX_COLUMNS } from '../core/recognition/grid';
import { parseArea, splitSheetAddress } from '../core/workbook/address';
import { isDateFormat } from '../core/workbook/date';
import { loadStamp, stampOf } from './stamps';
import type { Area, Cell, CellFormat, CellValue, Row, Sheet } from '../core/workbook/workbook';

/** What one request may bring back: Excel on the web refuses answers over 5 MB. */
const BYTES_PER_REQUEST = 4_000_000;
/** Cells of a first request, before it is known how long the texts are. */
const FIRST_CELLS = 16_000;
const MOST_CELLS = 200_000;

const ERROR = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/;

/** Number formats that change what a number means; the others are looks. */
const matters = (format: string): boolean => format === '@' || format.includes('%') || isDateFormat(format);

export interface ReadingOfSheets {
  readonly sheets: readonly Sheet[];
  readonly rowsLeftOut: number;
}

interface Pending {
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas;
  readonly stamp: Excel.NamedItem;
  readonly rows: Row[];
  merges: Area[];
}

interface Chunk {
  readonly pending: Pending;
  readonly top: number;
  readonly range: Excel.Range;
}

/** A formula begins with `=` and is not what the cell shows; a text that begins so stands for itself. */
const formulaOf = (value: unknown, said: unknown): string | undefined =>
  typeof said === 'string' && said.startsWith('=') && said !== value ? said : undefined;

function cell(
  value: unknown,
  formula: string | undefined,
  numberFormat: string,
  formats: Map<string, CellFormat>,
): Cell | undefined {
  if (value === '' && formula === undefined) return undefined;
  const plain: CellValue =
    typeof value === 'string' && ERROR.test(value) ? { error: value } : (value as CellValue);
  if (typeof plain !== 'number' || !matters(numberFormat))
    return formula === undefined ? plain : { value: plain, formula };
  let format = formats.get(numberFormat);
  if (!format) formats.set(numberFormat, (format = { numberFormat }));
  return { value: plain, ...(formula !== undefined && { formula }), format };
}

function takeChunk({ pending, top, range }: Chunk, formats: Map<string, CellFormat>): number {
  const left = pending.used.columnIndex;
  let characters = 0;
  range.values.forEach((values, index) => {
    const row: (Cell | undefined)[] = [];
    values.forEach((value: unknown, column) => {
      const numberFormat = String(range.numberFormat[index]?.[column] ?? 'General');
      const formula = formulaOf(value, range.formulas[index]?.[column]);
      const read = cell(value, formula, numberFormat, formats);
      // What is no formula is said twice: as the value and in the formula's place.
      const length = typeof value === 'string' ? value.length * 2 : 8;
      characters += length + (formula?.length ?? length) + numberFormat.length + 8;
      if (read !== undefined) row[left + column] = read;
    });
    pending.rows[top + index] = row;
  });
  return characters;
}

/**
 * Reads sheets: values, formulas, number formats that matter, merged cells. One sync brings the used areas, then one sync
 * brings as many cells of as many sheets as fit into a request.
 */
export async function readSheets(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
  task: LongTask = {},
): Promise<ReadingOfSheets> {
  const reading = worksheets.map((worksheet) => {
    worksheet.load('name,visibility');
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    const merged = worksheet.getUsedRangeOrNullObject(false).getMergedAreasOrNullObject();
    merged.load('areas/items/address');
    return { worksheet, used, merged, stamp: loadStamp(worksheet), rows: [] as Row[], merges: [] as Area[] };
  });
  await context.sync();

  let rowsLeftOut = 0;
  let total = 0;
  /** A lone cell in column XFD must not have all that is empty before it brought as well. */
  const columnsOf = ({ used }: Pending): number =>
    used.isNullObject ? 0 : Math.max(0, Math.min(used.columnCount, MAX_COLUMNS - used.columnIndex));
  const rowsOf = (pending: Pending): number =>
    columnsOf(pending) === 0 ? 0 : Math.min(pending.used.rowCount, MAX_ROWS_READ);
  for (const pending of reading) {
    if (!pending.used.isNullObject) rowsLeftOut += Math.max(0, pending.used.rowCount - MAX_ROWS_READ);
    total += rowsOf(pending) * columnsOf(pending);
    if (!pending.merged.isNullObject) pending.merges = pending.merged.areas.items.flatMap(areaOf);
  }

  const formats = new Map<string, CellFormat>();
  let cellsPerRequest = FIRST_CELLS;
  let read = 0;
  let queue: Chunk[] = [];
  let queued = 0;
  const bring = async (): Promise<void> => {
    if (queue.length === 0) return;
    if (task.signal?.aborted) throw new HostError('CANCELLED');
    await context.sync();
    let characters = 0;
    for (const chunk of queue) characters += takeChunk(chunk, formats);
    const fitting = Math.floor((BYTES_PER_REQUEST / Math.max(characters, 1)) * queued);
    cellsPerRequest = Math.max(1000, Math.min(MOST_CELLS, fitting));
    read += queued;
    task.onProgress?.(read / total);
    queue = [];
    queued = 0;
  };

  for (const pending of reading) {
    const rows = rowsOf(pending);
    const columns = columnsOf(pending);
    for (let row = 0; row < rows;) {
      const room = Math.max(1, Math.floor((cellsPerRequest - queued) / columns));
      const count = Math.min(rows - row, room);
      const top = pending.used.rowIndex + row;
      const range = pending.worksheet.getRangeByIndexes(top, pending.used.columnIndex, count, columns);
      range.load('values,formulas,numberFormat');
      queue.push({ pending, top, range });
      queued += count * columns;
      row += count;
      if (queued >= cellsPerRequest) await bring();
    }
  }
  await bring();

  return { sheets: reading.map(sheetOf), rowsLeftOut };
}

const areaOf = (range: Excel.Range): Area[] => {
  const area = parseArea(splitSheetAddress(range.address).address);
  return area ? [area] : [];
};

function sheetOf({ worksheet, rows, merges, stamp: item }: Pending): Sheet {
  const stamp = stampOf(item);
  const { visibility } = worksheet;
  const hidden = visibility === 'Hidden' ? 'hidden' : visibility === 'VeryHidden' ? 'veryHidden' : undefined;
  return {
    name: worksheet.name,
    rows,
    ...(merges.length > 0 ? { merges } : {}),
    ...(hidden ? { visibility: hidden } : {}),
    ...(stamp ? { stamp } : {}),
  };
}
