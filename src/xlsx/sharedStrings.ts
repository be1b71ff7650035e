import { unescapeOffice } from './xmlText';
import { CLOSE, OPEN, TEXT, type XmlScanner } from './xmlScanner';

const LETTER_T = 0x74;

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
        }
      } else if (xml.is('rPh')) xml.skipElement();
    }
  }
}

/** The workbook's table of strings, by index. */
export function readSharedStrings(xml: XmlScanner): string[] {
  const strings: string[] = [];
  if (xml.next() !== OPEN) return strings;
  const root = xml.depth;
  while (xml.nextChild(root)) if (xml.is('si')) strings.push(readRichText(xml));
  // Whatever follows the table must be well formed too.
  xml.next();
  return strings;
}
