import { packedBytes, type Zip, type ZipEntry } from './zip';

/**
 * What was read of parts that come again byte for byte in other files: hundreds of schools return the styles and
 * relations of one form. What is kept must not be changed by anyone.
 */
export interface PartMemory {
  /** What `read` makes of a part under a name of its own, read anew only where the packed bytes are others. */
  remembered<T>(zip: Zip, entry: ZipEntry, what: string, read: () => T): T;
}

interface Kept {
  readonly packed: Uint8Array;
  readonly value: unknown;
}

/** Parts that are bigger are hardly ever alike. */
const BIGGEST = 1 << 16;
/** What an archive of files that all differ may leave behind. */
const MOST = 100;

function areSame(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}

export function partMemory(): PartMemory {
  const kept = new Map<string, Kept>();
  return {
    remembered<T>(zip: Zip, entry: ZipEntry, what: string, read: () => T): T {
      const { name, flags, method, crc, packedSize, size } = entry;
      if (packedSize > BIGGEST) return read();
      const key = [what, name, flags, method, crc, packedSize, size].join('|');
      const packed = packedBytes(zip, entry);
      const known = kept.get(key);
      // A checksum may be forged; the bytes may not.
      if (known && areSame(known.packed, packed)) return known.value as T;
      const value = read();
      if (kept.size >= MOST) kept.clear();
      kept.set(key, { packed: packed.slice(), value });
      return value;
    },
  };
}
