import fc from 'fast-check';
import { readSharedStrings } from './sharedStrings';
import { sharedStrings } from '../../tests/xlsx/workbookFile';
import { xmlContent } from './writtenText';
import { XmlScanner } from './xmlScanner';

const read = (items: string): string[] =>
  readSharedStrings(new XmlScanner(new TextEncoder().encode(sharedStrings(items)), 'part'));

it.each([
  ['<si><t>Анна</t></si><si><t>№ 5 — «Лицей»</t></si>', ['Анна', '№ 5 — «Лицей»']],
  ['<si/><si><t/></si><si><t></t></si>', ['', '', '']],
  ['<si><t xml:space="preserve"> а </t></si>', [' а ']],
  ['<si><t>a &amp; b</t></si><si><t>a_x000D_\nb</t></si>', ['a & b', 'a\r\nb']],
  ['<si><r><rPr><b/><sz val="9"/></rPr><t>Ан</t></r><r><t>на</t></r></si><si><t>x</t></si>', ['Анна', 'x']],
  ['<si><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh><phoneticPr fontId="1"/></si>', ['東京']],
  ['<si><t><![CDATA[<t>]]></t></si>', ['<t>']],
  ['\n <si>\n <t>a</t>\n </si>\n', ['a']],
  ['<si><t>😀 и ещё</t></si><si><t>после</t></si>', ['😀 и ещё', 'после']],
  ['<si><t>a<!-- b -->c</t></si>', ['ac']],
  ['', []],
])('%s', (items, expected) => {
  expect(read(items)).toEqual(expected);
});

it('reads any texts in their order, short and long ones together', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constant('школа '.repeat(3000)),
    fc.stringMatching(/^[а-яё ]{0,60}$/),
  );
  const item = fc.tuple(text, fc.nat(2)).map(([value, form]) => {
    const content = xmlContent(value);
    const forms = [
      `<si><t>${content}</t></si>`,
      `<si><t xml:space="preserve">${content}</t></si>`,
      `<si><r><t>${content}</t></r></si>`,
    ];
    return { value, xml: forms[form] as string };
  });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 30 }), (items) => {
      expect(read(items.map(({ xml }) => xml).join(''))).toEqual(items.map(({ value }) => value));
    }),
  );
});

it.each(['<si><t>a</si></t>', '<si><t>a</t>', '<si><t>a</t></si', '<si><t>&amp</t></si>'])(
  'refuses %s',
  (items) => {
    expect(() => read(items)).toThrow(/XML_/);
  },
);
