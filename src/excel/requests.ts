import { cellFormula, cellLink, cellValue } from '../core/workbook/cell';
import { eachCell } from '../core/workbook/eachCell';
import type { Row, Sheet } from '../core/workbook/workbook';

/** What is queued stays far below what Excel on the web takes at once, 5 MB, and «stop» is heeded after it. */
const BYTES_PER_REQUEST = 900_000;
/** So many requests are enough for much: then each is longer, but no longer than this. */
const ENOUGH = 7;
const MOST_BYTES = 2_500_000;

/** What can be parted comes in pieces of so much of a request, so that little room in it stays free. */
export const PIECES = 8;

/** How long a request is, of so many bytes in all. */
export const requestSize = (all: number): number =>
  Math.min(MOST_BYTES, Math.max(BYTES_PER_REQUEST, Math.ceil(all / ENOUGH)));

/** About as much as setting the look of a rectangle, or a link, adds to a request. */
const BYTES_PER_AREA = 4_000;
export const BYTES_PER_LINK = 400;
/** What a sheet has besides: print, charts, rules, names. */
const BYTES_PER_SHEET = 20_000;

/** What is queued goes in few requests: it is sent when what comes next would make it too long. */
export interface Requests {
  /** How long each is, at most or nearly. */
  readonly size: number;
  /** Says that so many bytes are about to be queued. */
  room(bytes: number): Promise<void>;
  /** Sends what is queued. */
  send(): Promise<void>;
}

export function requestsOf(sync: () => Promise<void>, size: number): Requests {
  let queued = 0;
  const send = async (): Promise<void> => {
    queued = 0;
    await sync();
  };
  return {
    size,
    send,
    room: async (bytes) => {
      if (queued > 0 && queued + bytes > size) await send();
      queued += bytes;
    },
  };
}

/** Letters beyond Latin are two bytes each. */
const bytesOfText = (text: string): number => 2 * text.length + 3;

/** How long the contents of a row are in a request, at most or nearly. */
export function bytesOfRow(row: Row | undefined, columns: number): number {
  // A blank is «"",».
  let bytes = 3 * columns;
  eachCell(row, (cell) => {
    const value = cellFormula(cell) ?? cellValue(cell);
    bytes += typeof value === 'number' ? 20 : bytesOfText(String(value ?? ''));
  });
  return bytes;
}

/** How long all that is neither contents of cells nor a link is in a request, roughly. */
export const bytesOfLooks = ({ validations = [], conditionalFormats = [] }: Sheet, areas: number): number =>
  BYTES_PER_SHEET + BYTES_PER_AREA * (areas + conditionalFormats.length + validations.length);

/** How long a sheet is in requests, roughly. */
export function bytesOfSheet(sheet: Sheet, areas: number): number {
  const columns = sheet.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  let bytes = bytesOfLooks(sheet, areas);
  for (const row of sheet.rows) {
    bytes += bytesOfRow(row, columns);
    eachCell(row, (cell) => void (cellLink(cell) && (bytes += BYTES_PER_LINK)));
  }
  return bytes;
}
