import { writeXlsx as writeParts } from 'hucre/xlsx';
import type { Workbook } from '../core/workbook/workbook';
import { finishOf } from './finishedParts';
import { guardWorkbook } from './guards';
import { inflateBrowser } from './inflateBrowser';
import { readZip, unpackedBytes, type Zip, type ZipEntry } from './zip';
import { keptPart, packPart, writeZip, type PackedPart } from './zipWriter';
import { stylesOnce, writtenSheet } from './writtenSheet';

function finishedPart(zip: Zip, entry: ZipEntry, workbook: Workbook): PackedPart {
  const finish = finishOf(entry.name);
  if (!finish) return keptPart(zip, entry);
  const xml = new TextDecoder().decode(unpackedBytes(zip, entry, inflateBrowser));
  const finished = finish(xml, workbook, entry.name);
  return finished === xml ? keptPart(zip, entry) : packPart(entry.name, finished);
}

/** As `writeXlsx`, for workbooks that were checked already, or that are to become part of another one. */
export async function writePackage(workbook: Workbook): Promise<Uint8Array> {
  const { sheets, properties } = workbook;
  const styleOf = stylesOnce();
  const bytes = await writeParts({
    sheets: sheets.map((sheet) => writtenSheet(sheet, styleOf)),
    activeSheet: Math.max(
      0,
      sheets.findIndex(({ visibility }) => visibility === undefined),
    ),
    // The part itself is written by us; this makes room for it.
    ...(properties && properties.size > 0 && { properties: { custom: { room: true } } }),
  });
  const zip = readZip(bytes, { parts: Infinity });
  return writeZip([...zip.entries.values()].map((entry) => finishedPart(zip, entry, workbook)));
}

/**
 * Writes a workbook as the bytes of an .xlsx file: the same workbook always gives the same bytes. Texts are
 * written as texts whatever they begin with. Throws `WorkbookFault` for what Excel would not take.
 */
export async function writeXlsx(workbook: Workbook): Promise<Uint8Array> {
  guardWorkbook(workbook);
  return writePackage(workbook);
}
