import type { Remark } from '../core/collection/form';
import { RETURNED_STAMP, returnedSheet } from '../core/collection/returnedSheet';
import { COLLECTION_WORDS } from '../core/collection/words';
import { saidRemark, type CollectionSentences } from '../core/collection/saidRemark';
import type { Locale } from '../core/values/text';
import { freeSheetName } from '../core/workbook/address';
import { editXlsx } from '../xlsx/editXlsx';
import type { Inflate } from '../xlsx/inflate';
import { readXlsx } from '../xlsx/readXlsx';

/** Under whose name notes stand, in every language. */
const AUTHORS = Object.values(COLLECTION_WORDS).map(({ returned }) => returned);

/** What is to be mended in a cell, as one note on it. */
function notesOf(remarks: readonly Remark[], texts: CollectionSentences) {
  const notes = new Map<string, { sheet: string; row: number; column: number; text: string }>();
  for (const remark of remarks) {
    const { severity, at } = remark;
    if (severity === 'note' || !at) continue;
    const { message, fix } = saidRemark(remark, texts);
    const key = `${at.sheet}!${at.row}:${at.column}`;
    const there = notes.get(key);
    notes.set(key, { ...at, text: [...(there ? [there.text] : []), `${message} ${fix}`].join('\n') });
  }
  return [...notes.values()];
}

/**
 * A school's own file with a sheet of remarks before all others and a fill under the cells that they speak of; the rest
 * is the school's, byte for byte. A sheet of remarks from an earlier time gives way to the new one. Throws `XlsxError`
 * for a file that cannot be changed: with macros, or signed.
 */
export async function returnedWorkbook(
  bytes: Uint8Array,
  remarks: readonly Remark[],
  texts: CollectionSentences,
  locale: Locale,
  inflate: Inflate,
): Promise<Uint8Array> {
  const { sheets } = readXlsx(bytes, { inflate, cellsOnly: true });
  const earlier = sheets.filter(({ stamp }) => stamp?.id === RETURNED_STAMP.id).map(({ name }) => name);
  const taken = sheets.map(({ name }) => name).filter((name) => !earlier.includes(name));
  const sheet = returnedSheet(
    remarks.map((remark) => saidRemark(remark, texts)),
    locale,
  );
  const marked = remarks.flatMap(({ severity, at }) => (severity !== 'note' && at ? [at] : []));
  // The file is read the way it is changed: first the old remarks go, then the new ones stand in front.
  const cleaned = earlier.length > 0 ? await editXlsx(bytes, { replaceSheets: earlier }, inflate) : bytes;
  const changes = {
    addSheets: [{ ...sheet, name: freeSheetName(sheet.name, taken) }],
    addFirst: true,
    markCells: marked,
    notes: { author: sheet.name, earlier: AUTHORS, cells: notesOf(remarks, texts) },
  };
  return editXlsx(cleaned, changes, inflate);
}
