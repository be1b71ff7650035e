import fc from 'fast-check';
import { inUtf8, resolveReferences, unescapeOffice, utf8 } from './xmlText';
import { officeContent, officeText, xmlContent, xmlText } from './writtenText';

const encoder = new TextEncoder();
const anyText = fc.string({ unit: 'binary' });
const wellFormed = fc.string({ unit: 'grapheme' });

describe('utf8', () => {
  it('decodes as the platform does', () => {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), fc.nat(5), (bytes, start) => {
        const from = Math.min(start, bytes.length);
        expect(utf8(bytes, from, bytes.length)).toBe(decoder.decode(bytes.subarray(from)));
      }),
    );
    fc.assert(
      fc.property(wellFormed, (text) => {
        const bytes = encoder.encode(text);
        expect(utf8(bytes, 0, bytes.length)).toBe(text);
      }),
    );
  });

  it('decodes Russian texts of any length', () => {
    for (const length of [1, 100, 255, 256, 257, 5000]) {
      const text = 'Школа № 5 — «Лицей» '.repeat(Math.ceil(length / 20)).slice(0, length);
      const bytes = encoder.encode(text);
      expect(utf8(bytes, 0, bytes.length)).toBe(text);
    }
  });
});

describe('references', () => {
  it.each([
    ['a &amp;&lt;&gt;&quot;&apos; b', `a &<>"' b`],
    ['&#1064;&#x41a;&#128512;', 'ШК😀'],
    ['первая\r\nвторая\rтретья&#13;', 'первая\nвторая\nтретья\r'],
  ])('%s', (text, expected) => {
    expect(resolveReferences(text, 'part')).toBe(expected);
  });

  it.each(['&', '&amp', '&nbsp;', '&#;', '&#x110000;', '&#12a;', '&lol9;', 'a & b'])('refuses %s', (text) => {
    expect(() => resolveReferences(text, 'part')).toThrow('XML_DAMAGED');
  });

  it('undo what the writer does', () => {
    fc.assert(
      fc.property(wellFormed, (text) => unescapeOffice(resolveReferences(xmlText(text), '')) === text),
    );
    fc.assert(
      fc.property(anyText, (text) => unescapeOffice(resolveReferences(xmlContent(text), '')) === text),
    );
  });
});

describe('escapes of Office', () => {
  it.each([
    ['a_x000D_b', 'a\rb'],
    ['_x005F_x000D_', '_x000D_'],
    ['_x00e4_', 'ä'],
    ['_x000G_ _x12_', '_x000G_ _x12_'],
  ])('%s', (text, expected) => {
    expect(unescapeOffice(text)).toBe(expected);
  });

  it('keep any text, even one that looks like an escape or is half a sign', () => {
    fc.assert(fc.property(anyText, (text) => unescapeOffice(officeText(text)) === text));
    fc.assert(fc.property(anyText, (text) => unescapeOffice(officeContent(text)) === text));
    expect(unescapeOffice(officeText('_x000D_ \ud800'))).toBe('_x000D_ \ud800');
  });

  it('leave no spaces at the ends', () => {
    fc.assert(fc.property(wellFormed, (text) => !/^[ \t\n\r]|[ \t\n\r]$/.test(officeContent(` ${text}\n`))));
  });
});

describe('inUtf8', () => {
  const xml = '<?xml version="1.0"?><t>Школа</t>';
  const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
    const view = new DataView(new ArrayBuffer(text.length * 2));
    Array.from({ length: text.length }, (_, index) =>
      view.setUint16(index * 2, text.charCodeAt(index), littleEndian),
    );
    return new Uint8Array(view.buffer);
  };

  it.each([
    ['UTF-8', encoder.encode(xml)],
    ['UTF-8 with a mark', encoder.encode(`\ufeff${xml}`)],
    ['UTF-16 with a mark', utf16(`\ufeff${xml}`, true)],
    ['UTF-16, big end first', utf16(`\ufeff${xml}`, false)],
    ['UTF-16 without a mark', utf16(xml, true)],
    ['UTF-16 without a mark, big end first', utf16(xml, false)],
  ])('%s', (_, bytes) => {
    expect(new TextDecoder().decode(inUtf8(bytes, 'part'))).toBe(xml);
  });

  it('reads Windows-1251 where it is declared', () => {
    const head = "<?xml version='1.0' encoding='windows-1251'?><t>";
    const bytes = new Uint8Array([
      ...encoder.encode(head),
      0xd8,
      0xea,
      0xee,
      0xeb,
      0xe0,
      ...encoder.encode('</t>'),
    ]);
    expect(new TextDecoder().decode(inUtf8(bytes, 'part'))).toContain('<t>Школа</t>');
  });

  it('refuses an encoding that no one knows', () => {
    expect(() => inUtf8(encoder.encode('<?xml version="1.0" encoding="koi-99"?><t/>'), 'part')).toThrow(
      'XML_ENCODING',
    );
  });
});
