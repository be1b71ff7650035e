import { Deflate, Inflate as InflateStream, inflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { Inflate } from './inflate';

/** As deflate packs a thousand times at most, so little input cannot keep us busy whatever size it claims. */
const SAFE_AT_ONCE = 64 * 1024;

/** Unpacks piece by piece and stops at the first byte too many. */
function inflateInPieces(packed: Uint8Array, size: number): Uint8Array {
  const unpacked = new Uint8Array(size);
  let filled = 0;
  const stream = new InflateStream((piece) => {
    if (filled + piece.length > size) throw new RangeError('more data than declared');
    unpacked.set(piece, filled);
    filled += piece.length;
  });
  for (let start = 0; start < packed.length; start += SAFE_AT_ONCE) {
    const end = Math.min(start + SAFE_AT_ONCE, packed.length);
    stream.push(packed.subarray(start, end), end === packed.length);
  }
  return unpacked.subarray(0, filled);
}

/** Rows of a table are so alike that looking further for what repeats gains little and takes twice as long. */
const LEVEL = 2;

function deflateInPieces(pieces: Iterable<Uint8Array>): Uint8Array[] {
  const packed: Uint8Array[] = [];
  const stream = new Deflate({ level: LEVEL }, (piece) => packed.push(piece));
  for (const piece of pieces) stream.push(piece);
  stream.push(new Uint8Array(0), true);
  return packed;
}

/** Unpacking and packing by fflate, for browsers and their workers. */
export const inflateBrowser: Inflate = {
  inflate: (packed, size) =>
    packed.length <= SAFE_AT_ONCE
      ? inflateSync(packed, { out: new Uint8Array(size) })
      : inflateInPieces(packed, size),
  deflate: deflateInPieces,
  crc32,
};
