import * as zlib from 'node:zlib';
import fc from 'fast-check';
import { crc32 } from './crc32';

it.each([
  ['', 0],
  ['123456789', 0xcbf43926],
  ['The quick brown fox jumps over the lazy dog', 0x414fa339],
])('of «%s»', (text, expected) => {
  expect(crc32(new TextEncoder().encode(text))).toBe(expected);
});

const itWithZlib = typeof zlib.crc32 === 'function' ? it : it.skip;

itWithZlib('agrees with zlib on any bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => crc32(bytes) === zlib.crc32(bytes)));
});

test('bytes in pieces have the sum of the whole', () => {
  const bytes = Uint8Array.from({ length: 100 }, (_, index) => (index * 37) & 255);
  expect(crc32(bytes.subarray(33), crc32(bytes.subarray(0, 33)))).toBe(crc32(bytes));
});
