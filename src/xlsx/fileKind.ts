import { XlsxError, type XlsxErrorCode } from './xlsxError';

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const ZIP = [0x50, 0x4b];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const OTHERS: readonly (readonly [readonly number[], XlsxErrorCode])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'PDF'],
  [[0x52, 0x61, 0x72, 0x21], 'ARCHIVE'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'ARCHIVE'],
  [[0x1f, 0x8b], 'ARCHIVE'],
  // Excel 2 to 4 wrote their stream bare.
  [[0x09, 0x00, 0x04, 0x00], 'OLD_XLS'],
  [[0x09, 0x02, 0x06, 0x00], 'OLD_XLS'],
  [[0x09, 0x04, 0x06, 0x00], 'OLD_XLS'],
  [[0x09, 0x08], 'OLD_XLS'],
];

/** Whether a compound file has a stream or storage of this name; names stand in it as UTF-16. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted: number[] = [];
  for (const letter of `${name}\0`) wanted.push(letter.charCodeAt(0), 0);
  for (
    let at = bytes.indexOf(wanted[0] as number);
    at >= 0;
    at = bytes.indexOf(wanted[0] as number, at + 1)
  ) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function compoundFileKind(bytes: Uint8Array): XlsxErrorCode {
  if (hasStream(bytes, 'EncryptedPackage')) return 'ENCRYPTED';
  if (hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book')) return 'OLD_XLS';
  return 'OLD_OFFICE';
}

const SAMPLE = 4096;

/** Text in any of the encodings that spreadsheets are exported in has no zero bytes, unless it is UTF-16. */
function textKind(bytes: Uint8Array): XlsxErrorCode | null {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const sample = bytes.subarray(0, SAMPLE);
  const label = !isUtf16 ? 'utf-8' : first === 0xff ? 'utf-16le' : 'utf-16be';
  const text = new TextDecoder(label).decode(sample);
  if (/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text)) return null;
  const start = text.trimStart().slice(0, 2000).toLowerCase();
  if (start.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'XML_2003';
  if (/^<(!doctype html|html|head|body|table|div|meta|style)\b/.test(start) || start.includes('<html'))
    return 'HTML';
  if (start.startsWith('<')) return 'UNKNOWN_FORMAT';
  return start.startsWith('{\\rtf') ? 'OLD_OFFICE' : 'PLAIN_TEXT';
}

/** Lets zip files pass and throws for every other kind of file, with the code of what it is. */
export function refuseUnlessZip(bytes: Uint8Array): void {
  if (startsWith(bytes, ZIP)) return;
  if (bytes.length === 0) throw new XlsxError('EMPTY');
  if (startsWith(bytes, COMPOUND_FILE)) throw new XlsxError(compoundFileKind(bytes));
  const other = OTHERS.find(([signature]) => startsWith(bytes, signature));
  throw new XlsxError(other?.[1] ?? textKind(bytes) ?? 'UNKNOWN_FORMAT');
}
