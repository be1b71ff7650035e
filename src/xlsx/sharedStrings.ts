import { CLOSE, END, OPEN, TEXT, type XmlScanner } from './xmlScanner';
import { TextBatch } from './textBatch';
import { XlsxError } from './xlsxError';
import { unescapeOffice } from './xmlText';

const [LESS, GREATER, SLASH] = [0x3c, 0x3e, 0x2f];
const [LETTER_I, LETTER_S, LETTER_T] = [0x69, 0x73, 0x74];

/**
 * Text of a string item (`si`, `is`, `text`) that was just opened: all its runs, without the readings (`rPh`) that
 * Japanese files carry. Then the item has been read to its end.
 */
export function readRichText(xml: XmlScanner): string {
  const { depth, bytes } = xml;
  let text = '';
  for (;;) {
    const event = xml.next();
    if (event === CLOSE) {
      if (xml.depth === depth) return unescapeOffice(text);
    } else if (event === OPEN) {
      if (xml.nameEnd - xml.nameStart === 1 && bytes[xml.nameStart] === LETTER_T) {
        const own = xml.depth;
        for (let inner = xml.next(); !(inner === CLOSE && xml.depth === own); inner = xml.next()) {
          if (inner === TEXT) text += xml.text;
          xml.guardLength(text.length);
        }
      } else if (xml.is('rPh')) xml.skipElement();
    }
  }
}

/** Whether `<si><t>` stands here; it is asked for every string, and a loop would take twice as long. */
const opensAt = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === LESS &&
  bytes[at + 1] === LETTER_S &&
  bytes[at + 2] === LETTER_I &&
  bytes[at + 3] === GREATER &&
  bytes[at + 4] === LESS &&
  bytes[at + 5] === LETTER_T &&
  bytes[at + 6] === GREATER;
const OPENING = 7;

/** Whether `</t></si>` stands here. */
const closesAt = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === LESS &&
  bytes[at + 1] === SLASH &&
  bytes[at + 2] === LETTER_T &&
  bytes[at + 3] === GREATER &&
  bytes[at + 4] === LESS &&
  bytes[at + 5] === SLASH &&
  bytes[at + 6] === LETTER_S &&
  bytes[at + 7] === LETTER_I &&
  bytes[at + 8] === GREATER;
const CLOSING = 9;

/** Takes in items that look like `<si><t>…</t></si>`, as nearly all do, and stops the scanner at the first other. */
function takePlainItems(xml: XmlScanner, batch: TextBatch, strings: string[]): void {
  const { bytes } = xml;
  while (!xml.closesNow && opensAt(bytes, xml.position)) {
    const end = batch.add(xml.position + OPENING);
    if (end < 0) break;
    if (!closesAt(bytes, end)) {
      batch.dropLast();
      break;
    }
    xml.position = end + CLOSING;
  }
  batch.flush(strings);
}

/** The workbook's table of strings, by index. There are not more of them than there may be cells. */
export function readSharedStrings(xml: XmlScanner, most = Infinity): string[] {
  const strings: string[] = [];
  const batch = new TextBatch(xml.bytes);
  for (let event = xml.next(); event !== END; event = xml.next()) {
    if (event === OPEN && xml.depth === 2) {
      if (xml.is('si')) strings.push(readRichText(xml));
      else xml.skipElement();
    }
    if (event === OPEN) takePlainItems(xml, batch, strings);
    if (strings.length > most) throw new XlsxError('TOO_MANY_CELLS', { limit: most });
  }
  return strings;
}
