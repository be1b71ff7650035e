import { cellFormula, cellLink, cellValue } from '../core/workbook/cell';
import { eachCell } from '../core/workbook/eachCell';
import type { Row, Sheet } from '../core/workbook/workbook';

/** Excel on the web takes 5 MB at once; what is queued stays far below, and «stop» is heeded after it. */
export const BYTES_PER_REQUEST = 900_000;

/** About as much as setting the look of a rectangle, or a link, adds to a request. */
const BYTES_PER_AREA = 4_000;
const BYTES_PER_LINK = 400;
/** What a sheet has besides: print, charts, rules, names. */
const BYTES_PER_SHEET = 20_000;

/** What is queued goes in few requests: it is sent when what comes next would make it too long. */
export interface Requests {
  /** Says that so many bytes are about to be queued. */
  room(bytes: number): Promise<void>;
  /** Sends what is queued. */
  send(): Promise<void>;
}

export function requestsOf(sync: () => Promise<void>): Requests {
  let queued = 0;
  const send = async (): Promise<void> => {
    queued = 0;
    await sync();
  };
  return {
    send,
    room: async (bytes) => {
      if (queued > 0 && queued + bytes > BYTES_PER_REQUEST) await send();
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

/** How long all that is not contents of cells is in a request, roughly. */
export function bytesOfLooks(
  { rows, validations = [], conditionalFormats = [] }: Sheet,
  areas: number,
): number {
  let links = 0;
  for (const row of rows) eachCell(row, (cell) => void (cellLink(cell) && links++));
  return (
    BYTES_PER_SHEET +
    BYTES_PER_AREA * (areas + conditionalFormats.length + validations.length) +
    BYTES_PER_LINK * links
  );
}
