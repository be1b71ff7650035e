import { parseArea } from '../core/workbook/address';
import { readRichText } from './sharedStrings';
import type { XmlScanner } from './xmlScanner';

export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Notes of a sheet (`xl/comments1.xml`); who wrote them is left out. */
export function readNotes(xml: XmlScanner): Note[] {
  const notes: Note[] = [];
  while (xml.nextElement()) {
    if (!xml.is('comment')) continue;
    const place = parseArea(xml.attribute('ref') ?? '');
    const text = readRichText(xml);
    if (place) notes.push({ row: place.top, column: place.left, text });
  }
  return notes;
}
