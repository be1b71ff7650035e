import type { Note } from '../core/summaries/note';
import { serialToIso } from '../core/workbook/date';

/** A time that the writer takes from the clock: the document is of its day, so that the same note is the same file. */
const TIMES = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g;

/** The bytes of a `.docx` file with native charts, whose data can be edited. The library is loaded when it is needed. */
export async function writeNote(note: Note): Promise<Uint8Array> {
  const [{ Packer }, { noteDocument }, { unzipSync, zipSync, strFromU8, strToU8 }] = await Promise.all([
    import('docx'),
    import('./noteDocument'),
    import('fflate'),
  ]);
  const written = await Packer.toArrayBuffer(noteDocument(note));
  const parts = unzipSync(new Uint8Array(written));
  const core = parts['docProps/core.xml'];
  const day = `${serialToIso(note.today) ?? '1980-01-01'}T00:00:00Z`;
  if (core) parts['docProps/core.xml'] = strToU8(strFromU8(core).replace(TIMES, `$1${day}$2`));
  withoutNotes(parts, (bytes, change) => strToU8(change(strFromU8(bytes))));
  return zipSync(parts, { mtime: new Date(1980, 0, 1) });
}

type Change = (bytes: Uint8Array, change: (text: string) => string) => Uint8Array;

/** Foot- and endnotes that the library always adds and nobody writes: their separators point at nothing. */
function withoutNotes(parts: Record<string, Uint8Array>, changed: Change): void {
  for (const name of Object.keys(parts)) if (/(?:foot|end)notes\.xml/.test(name)) delete parts[name];
  for (const name of ['[Content_Types].xml', 'word/_rels/document.xml.rels']) {
    const part = parts[name];
    if (part)
      parts[name] = changed(part, (text) =>
        text.replace(/<(?:Override|Relationship) [^>]*(?:foot|end)notes\.xml"[^>]*>/g, ''),
      );
  }
}
