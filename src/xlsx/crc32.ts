/** Eight tables of 256 entries, so that eight bytes are taken at a time (after Sarwate and Kounavis & Berry). */
const TABLES = new Uint32Array(8 * 256);
for (let index = 0; index < 256; index++) {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  TABLES[index] = value;
}
for (let index = 256; index < TABLES.length; index++) {
  const before = TABLES[index - 256] as number;
  TABLES[index] = (before >>> 8) ^ (TABLES[before & 255] as number);
}

const at = (table: number, byte: number): number => TABLES[(table << 8) | (byte & 255)] as number;

/** CRC-32 of the bytes (ISO 3309, as in zip and gzip), from 0 to 2³² − 1; `before` is that of the bytes before them. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = before ^ -1;
  let position = 0;
  for (const end = bytes.length - 7; position < end; position += 8) {
    const low =
      crc ^
      ((bytes[position] as number) |
        ((bytes[position + 1] as number) << 8) |
        ((bytes[position + 2] as number) << 16) |
        ((bytes[position + 3] as number) << 24));
    crc =
      at(7, low) ^
      at(6, low >>> 8) ^
      at(5, low >>> 16) ^
      at(4, low >>> 24) ^
      at(3, bytes[position + 4] as number) ^
      at(2, bytes[position + 5] as number) ^
      at(1, bytes[position + 6] as number) ^
      at(0, bytes[position + 7] as number);
  }
  for (; position < bytes.length; position++) crc = at(0, crc ^ (bytes[position] as number)) ^ (crc >>> 8);
  return (crc ^ -1) >>> 0;
}
