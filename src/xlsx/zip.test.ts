import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { inflateBrowser } from './inflateBrowser';
import { inflateNode } from './inflateNode';
import { packedFile, type FileOptions } from '../../tests/xlsx/packedFile';
import { XlsxError } from './xlsxError';
import { readZip, unpackedBytes, zipKey } from './zip';

const PLATFORMS = [
  ['zlib', inflateNode],
  ['fflate', inflateBrowser],
] as const;

const LONG = 'Муниципальная программа. '.repeat(20_000);

function read(file: Uint8Array, name: string, platform = inflateNode): string {
  const zip = readZip(file, { parts: 100 });
  const entry = zip.entries.get(zipKey(name));
  if (!entry) throw new Error(`no ${name}`);
  return new TextDecoder().decode(unpackedBytes(zip, entry, platform));
}

describe.each(PLATFORMS)('with %s', (_, platform) => {
  it.each<[string, FileOptions]>([
    ['packed', {}],
    ['stored', { parts: { 'a/b.xml': { stored: true } } }],
    ['with sizes after the data', { parts: { 'a/b.xml': { flags: 8 } } }],
    ['after other bytes', { before: new Uint8Array(100) }],
    ['with a comment', { comment: 'PK\u0005\u0006 is no end' }],
  ])('reads a part %s', (_name, options) => {
    for (const content of ['<a/>', '', LONG]) {
      expect(read(packedFile({ 'a/b.xml': content }, options), 'A\\B.xml', platform)).toBe(content);
    }
  });

  it('refuses a part that is bigger or smaller than it says', () => {
    const at = (size: number) => packedFile({ a: LONG }, { parts: { a: { size } } });
    expect(() => read(at(10), 'a', platform)).toThrow(/ZIP_SIZE|ZIP_DAMAGED/);
    expect(() => read(at(LONG.length * 4), 'a', platform)).toThrow('ZIP_SIZE');
  });

  it('does not unpack a bomb that lies about its size', () => {
    const bomb = deflateRawSync(Buffer.alloc(200 << 20));
    const file = packedFile(
      { a: new Uint8Array(bomb) },
      { parts: { a: { stored: true, method: 8, size: 1000 } } },
    );
    expect(() => read(file, 'a', platform)).toThrow(/ZIP_SIZE|ZIP_DAMAGED/);
  });

  it('refuses a part whose checksum is wrong, and one that is changed', () => {
    expect(() => read(packedFile({ a: 'text' }, { parts: { a: { crc: 1 } } }), 'a', platform)).toThrow(
      'ZIP_DAMAGED',
    );
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 255 }), (place, change) => {
        const content = LONG.slice(0, 5000);
        const file = packedFile({ a: content });
        const data = 31 + (place % 40);
        file[data] = (file[data] as number) ^ change;
        // Some bits of packed data mean nothing; with all others the part is refused.
        try {
          expect(read(file, 'a', platform)).toBe(content);
        } catch (error) {
          expect(error).toBeInstanceOf(XlsxError);
        }
      }),
    );
  });
});

describe('the directory', () => {
  it('is known by names in any case and with any slashes', () => {
    const zip = readZip(
      packedFile({ 'XL\\Workbook.XML': '<a/>', '/xl/styles.xml': '<b/>', 'xl/empty/': '' }),
      { parts: 9 },
    );
    expect([...zip.entries.keys()]).toEqual(['xl/workbook.xml', 'xl/styles.xml']);
  });

  it.each([
    ['xl/a.xml', 'xl/A.xml'],
    ['xl/a.xml', 'xl\\a.xml'],
    ['xl/a.xml', '/xl/a.xml'],
    ['xl/я.xml', 'xl/Я.xml'],
  ])('refuses two parts with one name: %s and %s', (first, second) => {
    expect(() => readZip(packedFile({ [first]: 'first', [second]: 'second' }), { parts: 9 })).toThrow(
      'ZIP_TWICE',
    );
  });

  it('passes over folders, told twice or not', () => {
    const zip = readZip(packedFile({ 'xl/': '', 'XL/': '', 'xl/a.xml': 'a' }), { parts: 9 });
    expect([...zip.entries.keys()]).toEqual(['xl/a.xml']);
  });

  it('keeps names like __proto__ for names', () => {
    const zip = readZip(packedFile({ __proto__x: 'a', constructor: 'b' }), { parts: 9 });
    expect([...zip.entries.keys()]).toEqual(['__proto__x', 'constructor']);
  });

  it.each([
    ['TRUNCATED', new TextEncoder().encode('PK')],
    ['TRUNCATED', packedFile({ a: LONG }).subarray(0, 200)],
    [
      'TOO_MANY_PARTS',
      packedFile(Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`a${index}`, '']))),
    ],
  ])('is refused as %s', (code, file) => {
    expect(() => readZip(file, { parts: 10 })).toThrow(code);
  });

  it.each([
    ['ZIP_ENCRYPTED', { flags: 1 }],
    ['ZIP_METHOD', { method: 12 }],
  ])('has parts that are refused as %s', (code, options) => {
    expect(() => read(packedFile({ a: LONG }, { parts: { a: options } }), 'a')).toThrow(code);
  });

  it('is refused as zip64', () => {
    const file = packedFile({ a: LONG }, { parts: { a: { size: 0xffffffff } } });
    expect(() => readZip(file, { parts: 10 })).toThrow('ZIP64');
    const count = packedFile({ a: LONG });
    new DataView(count.buffer).setUint16(count.length - 12, 0xffff, true);
    expect(() => readZip(count, { parts: 10 })).toThrow('ZIP64');
  });

  it('ends on any changed bytes, read or refused', () => {
    const whole = packedFile({ 'a.xml': LONG.slice(0, 300), 'b.xml': '<b/>' });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 }),
        (changes) => {
          const file = whole.slice();
          for (const [place, value] of changes) file[place] = value;
          try {
            const zip = readZip(file, { parts: 10 });
            for (const entry of zip.entries.values()) unpackedBytes(zip, entry, inflateNode);
          } catch (error) {
            expect(error).toBeInstanceOf(XlsxError);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
