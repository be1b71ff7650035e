import * as zlib from 'node:zlib';
import { crc32 } from './crc32';
import type { Inflate } from './inflate';

/** The smallest chunk of output that zlib takes. */
const CHUNK = 64;

/** Rows of a table are so alike that looking further for what repeats gains little and takes twice as long. */
const LEVEL = 2;
/** The last block of deflate data, with nothing in it. */
const END = Uint8Array.of(3, 0);

/** Unpacking and packing by Node's own zlib. */
export const inflateNode: Inflate = {
  inflate: (packed, size) => {
    // With room for one byte more than there are, zlib sees the end without asking for another chunk.
    const options = { maxOutputLength: Math.max(size, 1), chunkSize: Math.max(size + 1, CHUNK) };
    const { buffer, byteOffset, length } = zlib.inflateRawSync(packed, options);
    // A plain array, for what comes after is quicker when it meets but one kind of them.
    return new Uint8Array(buffer, byteOffset, length);
  },
  // A piece that is flushed ends at a whole byte: blocks of the next one may follow, and the end.
  deflate: (pieces) => [
    ...Array.from(pieces, (piece) =>
      zlib.deflateRawSync(piece, { level: LEVEL, finishFlush: zlib.constants.Z_SYNC_FLUSH }),
    ),
    END,
  ],
  // Node has it from 20.15 on.
  crc32: typeof zlib.crc32 === 'function' ? zlib.crc32 : crc32,
};
