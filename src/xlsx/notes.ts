import { parseArea } from '../core/workbook/address';
import { readRichText } from './sharedStrings';
import { END, OPEN, type XmlScanner } from './xmlScanner';

export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Notes of a sheet (`xl/comments1.xml`); who wrote them is left out. */
export function readNotes(xml: XmlScanner): Note[] {
  const notes: Note[] = [];
  for (let event = xml.next(); event !== END; event = xml.next()) {
    if (event !== OPEN || !xml.is('comment')) continue;
    const place = parseArea(xml.attribute('ref') ?? '');
    const text = readRichText(xml);
    if (place) notes.push({ row: place.top, column: place.left, text });
  }
  return notes;
}
