import * as zlib from 'node:zlib';
import { crc32 } from './crc32';
import type { Inflate } from './inflate';

/** zlib takes its output in chunks of 16 kB unless told more. */
const CHUNK = 16 * 1024;

/** Unpacking by Node's own zlib. */
export const inflateNode: Inflate = {
  inflate: (packed, size) =>
    zlib.inflateRawSync(packed, { maxOutputLength: Math.max(size, 1), chunkSize: Math.max(size, CHUNK) }),
  // Node has it from 20.15 on.
  crc32: typeof zlib.crc32 === 'function' ? zlib.crc32 : crc32,
};
