import type { Inflate } from './inflate';
import type { Limits } from './limits';
import { XlsxError } from './xlsxError';
import { utf8 } from './xmlText';

/** One packed part, as the directory of the zip file tells of it. */
export interface ZipEntry {
  /** Name as stored, with forward slashes and without a leading one. */
  readonly name: string;
  readonly flags: number;
  /** 0 = stored, 8 = deflate. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header stands. */
  readonly offset: number;
}

/** A zip file: its bytes and its directory, by name in lower case, for names are alike whatever their case. */
export interface Zip {
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const END_SIZE = 22;
const DIRECTORY_ENTRY_SIZE = 46;
const LOCAL_HEADER_SIZE = 30;
const LONGEST_COMMENT = 0xffff;
/** A field with all bits set says that the true number stands in the zip64 part. */
const ZIP64_16 = 0xffff;
const ZIP64_32 = 0xffffffff;
const ENCRYPTED_FLAG = 1;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The last place where an end-of-directory record fits, searched from the end over the longest comment. */
function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let position = last; position >= Math.max(0, last - LONGEST_COMMENT); position--) {
    if (view.getUint32(position, true) === END_OF_DIRECTORY) return position;
  }
  throw new XlsxError('TRUNCATED');
}

const partName = (stored: string): string =>
  stored.startsWith('/') || stored.includes('\\') ? stored.replaceAll('\\', '/').replace(/^\/+/, '') : stored;

/** Key of a part in `Zip.entries`. */
export const zipKey = (name: string): string => partName(name).toLowerCase();

function readDirectoryEntry(view: DataView, bytes: Uint8Array, position: number, shift: number): ZipEntry {
  const nameStart = position + DIRECTORY_ENTRY_SIZE;
  const nameEnd = nameStart + view.getUint16(position + 28, true);
  const packedSize = view.getUint32(position + 20, true);
  const size = view.getUint32(position + 24, true);
  const offset = view.getUint32(position + 42, true);
  const name = partName(utf8(bytes, nameStart, nameEnd));
  if (packedSize === ZIP64_32 || size === ZIP64_32 || offset === ZIP64_32) throw new XlsxError('ZIP64');
  return {
    name,
    flags: view.getUint16(position + 8, true),
    method: view.getUint16(position + 10, true),
    crc: view.getUint32(position + 16, true),
    packedSize,
    size,
    offset: offset + shift,
  };
}

/**
 * Walks the directory of a zip file; nothing is unpacked yet. Which of two parts with one name is meant no one can
 * tell, and programs differ. Throws TRUNCATED, ZIP64, ZIP_DAMAGED, ZIP_TWICE or TOO_MANY_PARTS.
 */
export function readZip(bytes: Uint8Array, limits: Pick<Limits, 'parts'>): Zip {
  const view = viewOf(bytes);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  const directorySize = view.getUint32(end + 12, true);
  const directoryOffset = view.getUint32(end + 16, true);
  if (count === ZIP64_16 || directorySize === ZIP64_32 || directoryOffset === ZIP64_32) {
    throw new XlsxError('ZIP64');
  }
  if (count > limits.parts) throw new XlsxError('TOO_MANY_PARTS', { parts: count, limit: limits.parts });
  // Bytes may stand before the archive; offsets then count from its true beginning.
  const shift = end - directorySize - directoryOffset;
  if (shift < 0) throw new XlsxError('TRUNCATED');
  const entries = new Map<string, ZipEntry>();
  let position = directoryOffset + shift;
  for (let index = 0; index < count; index++) {
    if (position + DIRECTORY_ENTRY_SIZE > end || view.getUint32(position, true) !== DIRECTORY_HEADER) {
      throw new XlsxError('ZIP_DAMAGED');
    }
    const length =
      DIRECTORY_ENTRY_SIZE +
      view.getUint16(position + 28, true) +
      view.getUint16(position + 30, true) +
      view.getUint16(position + 32, true);
    if (position + length > end) throw new XlsxError('ZIP_DAMAGED');
    const entry = readDirectoryEntry(view, bytes, position, shift);
    const key = entry.name.toLowerCase();
    if (entries.has(key)) throw new XlsxError('ZIP_TWICE', { part: entry.name });
    if (!key.endsWith('/')) entries.set(key, entry);
    position += length;
  }
  return { bytes, entries };
}

/** The bytes of an entry as they are packed. Throws ZIP_DAMAGED where they lie outside of the file. */
export function packedBytes(zip: Zip, entry: ZipEntry): Uint8Array {
  const view = viewOf(zip.bytes);
  const { offset } = entry;
  if (offset + LOCAL_HEADER_SIZE > view.byteLength || view.getUint32(offset, true) !== LOCAL_HEADER) {
    throw new XlsxError('ZIP_DAMAGED', { part: entry.name });
  }
  const start =
    offset + LOCAL_HEADER_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + entry.packedSize > view.byteLength) throw new XlsxError('ZIP_DAMAGED', { part: entry.name });
  return zip.bytes.subarray(start, start + entry.packedSize);
}

function inflateEntry(packed: Uint8Array, entry: ZipEntry, platform: Inflate): Uint8Array {
  try {
    return platform.inflate(packed, entry.size);
  } catch (error) {
    // Node's zlib says with this code that there is more than the directory promised.
    const isTooMuch = error instanceof RangeError;
    throw new XlsxError(isTooMuch ? 'ZIP_SIZE' : 'ZIP_DAMAGED', { part: entry.name });
  }
}

/**
 * Unpacks one entry. Its size is what the directory says, its checksum right.
 * Throws ZIP_ENCRYPTED, ZIP_METHOD, ZIP_SIZE, ZIP_DAMAGED.
 */
export function unpackedBytes(zip: Zip, entry: ZipEntry, platform: Inflate): Uint8Array {
  const { name: part, method, size, crc } = entry;
  if (entry.flags & ENCRYPTED_FLAG) throw new XlsxError('ZIP_ENCRYPTED', { part });
  if (method !== 0 && method !== 8) throw new XlsxError('ZIP_METHOD', { part, method });
  const packed = packedBytes(zip, entry);
  const unpacked =
    method === 0 ? packed : size === 0 ? new Uint8Array(0) : inflateEntry(packed, entry, platform);
  if (unpacked.length !== size) throw new XlsxError('ZIP_SIZE', { part });
  if (platform.crc32(unpacked) !== crc) throw new XlsxError('ZIP_DAMAGED', { part });
  return unpacked;
}
