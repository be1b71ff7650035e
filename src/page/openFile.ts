import type { Host } from '../core/hosts/host';
import { fileHost } from '../files/fileHost';
import type { PageTexts } from '../locales/pageTexts';
import { inflateBrowser } from '../xlsx/inflateBrowser';
import { XlsxError } from '../xlsx/xlsxError';
import { drawnSheets, pageHost } from './pageHost';
import { createView, type View } from './view';

/** A file that is open on the page. */
export interface OpenFile {
  /** Another one for each file that is opened, though the name may be the same. */
  readonly key: number;
  readonly name: string;
  readonly host: Host;
  readonly view: View;
  /** The file as it is now. */
  bytes(): Uint8Array;
}

/** Why a file was not opened, in a sentence. */
export class NotOpened extends Error {}

let opened = 0;

export async function openFile(
  name: string,
  bytes: Uint8Array,
  { page, texts }: PageTexts,
): Promise<OpenFile> {
  const { xlsx } = await texts.all();
  const said = (error: XlsxError): string => xlsx[error.code](error.values);
  try {
    const view = createView(await drawnSheets(bytes));
    const file = fileHost(bytes, { inflate: inflateBrowser });
    return { key: ++opened, name, view, bytes: file.bytes, host: pageHost(file, view, said) };
  } catch (error) {
    const reason = error instanceof XlsxError ? said(error) : page.unknown(String(error));
    throw new NotOpened(page.notOpened(name, reason));
  }
}

/** A workbook with one empty sheet. */
export async function emptyFile(words: PageTexts): Promise<OpenFile> {
  const { writeXlsx } = await import('../xlsx/writeXlsx');
  const bytes = await writeXlsx({ sheets: [{ name: words.page.blankSheet, rows: [] }] });
  return openFile(words.page.blankName, bytes, words);
}
