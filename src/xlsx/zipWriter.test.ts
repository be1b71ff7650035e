import fc from 'fast-check';
import { inflateRawSync } from 'node:zlib';
import { crc32 } from './crc32';
import { inflateBrowser } from './inflateBrowser';
import { inflateNode } from './inflateNode';
import { packPieces } from './zipWriter';

const pieces = fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 6 });

describe.each([
  ['zlib', inflateNode],
  ['fflate', inflateBrowser],
])('a part packed piece by piece with %s', (_, platform) => {
  test('unpacks to all of its pieces, with their size and checksum', () => {
    fc.assert(
      fc.property(pieces, (given) => {
        const whole = Uint8Array.from(given.flatMap((piece) => [...piece]));
        const part = packPieces('a', given, platform);
        expect([...inflateRawSync(part.packed)]).toEqual([...whole]);
        expect(part).toMatchObject({ method: 8, size: whole.length, crc: crc32(whole) });
      }),
    );
  });
});
