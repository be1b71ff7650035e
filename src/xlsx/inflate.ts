/** What reading and changing files asks of its surroundings: Node has zlib, the browser has fflate. */
export interface Inflate {
  /**
   * Unpacks raw deflate data whose size is known. Throws on damaged data, and on data that unpack to more
   * than `size` bytes without unpacking the rest of them.
   */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array;
  /** CRC-32 as zip files hold it, from 0 to 2³² − 1. */
  readonly crc32: (bytes: Uint8Array, before?: number) => number;
  /** Packs a part that comes piece by piece as raw deflate data; the whole of it is never held. */
  readonly deflate: (pieces: Iterable<Uint8Array>) => Uint8Array[];
}
