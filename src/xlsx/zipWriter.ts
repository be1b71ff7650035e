import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { Inflate } from './inflate';
import { packedBytes, type Zip, type ZipEntry } from './zip';

/** One part of a zip file to be written, packed already. */
export interface PackedPart {
  readonly name: string;
  /** 0 = stored, 8 = deflate; a kept part may have any. */
  readonly method: number;
  readonly crc: number;
  readonly packed: Uint8Array;
  /** Size before packing. */
  readonly size: number;
}

/** Packs a part; a text is written as UTF-8. */
export function packPart(name: string, content: Uint8Array | string): PackedPart {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const packed = deflateSync(bytes);
  const isSmaller = packed.length < bytes.length;
  return {
    name,
    method: isSmaller ? 8 : 0,
    crc: crc32(bytes),
    packed: isSmaller ? packed : bytes,
    size: bytes.length,
  };
}

/** Packs a part that comes piece by piece: the whole of it is never held. */
export function packPieces(name: string, pieces: Iterable<Uint8Array>, platform: Inflate): PackedPart {
  let [crc, size] = [0, 0];
  function* counted(): Generator<Uint8Array> {
    for (const piece of pieces) {
      crc = platform.crc32(piece, crc);
      size += piece.length;
      yield piece;
    }
  }
  const packed = joined(platform.deflate(counted()));
  return { name, method: 8, crc, packed, size };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** A part of another zip file, taken over as it is packed there. */
export const keptPart = (zip: Zip, entry: ZipEntry): PackedPart => ({
  name: entry.name,
  method: entry.method,
  crc: entry.crc,
  packed: packedBytes(zip, entry),
  size: entry.size,
});

const LOCAL_HEADER_SIZE = 30;
const DIRECTORY_ENTRY_SIZE = 46;
const END_SIZE = 22;
/** Names are UTF-8. */
const FLAGS = 0x0800;
/** 1 January 1980, the first day of zip files: the same workbook always gives the same bytes. */
const DATE = 0x21;

/** Fields that stand alike in a part's own header and in the directory. */
function writeCommonFields(view: DataView, at: number, part: PackedPart, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, FLAGS, true);
  view.setUint16(at + 4, part.method, true);
  view.setUint16(at + 6, 0, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, part.crc, true);
  view.setUint32(at + 14, part.packed.length, true);
  view.setUint32(at + 18, part.size, true);
  view.setUint16(at + 22, nameLength, true);
}

/** Puts the parts into one zip file, in their order. */
export function writeZip(parts: readonly PackedPart[]): Uint8Array {
  const names = parts.map(({ name }) => new TextEncoder().encode(name));
  const nameBytes = names.reduce((sum, name) => sum + name.length, 0);
  const packedSize = parts.reduce((sum, { packed }) => sum + packed.length, 0);
  const directory = packedSize + nameBytes + parts.length * LOCAL_HEADER_SIZE;
  const directorySize = nameBytes + parts.length * DIRECTORY_ENTRY_SIZE;
  const bytes = new Uint8Array(directory + directorySize + END_SIZE);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let inDirectory = directory;
  parts.forEach((part, index) => {
    const name = names[index] as Uint8Array;
    view.setUint32(inDirectory, 0x02014b50, true);
    view.setUint16(inDirectory + 4, 20, true);
    writeCommonFields(view, inDirectory + 6, part, name.length);
    view.setUint32(inDirectory + 42, at, true);
    bytes.set(name, inDirectory + DIRECTORY_ENTRY_SIZE);
    inDirectory += DIRECTORY_ENTRY_SIZE + name.length;
    view.setUint32(at, 0x04034b50, true);
    writeCommonFields(view, at + 4, part, name.length);
    bytes.set(name, at + LOCAL_HEADER_SIZE);
    bytes.set(part.packed, at + LOCAL_HEADER_SIZE + name.length);
    at += LOCAL_HEADER_SIZE + name.length + part.packed.length;
  });
  view.setUint32(inDirectory, 0x06054b50, true);
  view.setUint16(inDirectory + 8, parts.length, true);
  view.setUint16(inDirectory + 10, parts.length, true);
  view.setUint32(inDirectory + 12, directorySize, true);
  view.setUint32(inDirectory + 16, directory, true);
  return bytes;
}
