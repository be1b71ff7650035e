import fc from 'fast-check';
import { CLOSE, END, TEXT, XmlScanner } from './xmlScanner';
import { XlsxError } from './xlsxError';

const scanner = (text: string): XmlScanner => new XmlScanner(new TextEncoder().encode(text), 'part');

/** What the scanner comes to, one word for each. */
function events(text: string): string[] {
  const xml = scanner(text);
  const list: string[] = [];
  for (let event = xml.next(); event !== END; event = xml.next()) {
    if (event === TEXT) list.push(JSON.stringify(xml.text));
    else if (event === CLOSE) list.push(`/${xml.name}`);
    else {
      const attributes = Array.from({ length: xml.attributeCount }, (_, index) => {
        return ` ${xml.attributeName(index)}=${xml.attributeValue(index)}`;
      });
      list.push(xml.name + attributes.join(''));
    }
  }
  return list;
}

describe('XmlScanner', () => {
  it.each([
    ['<a/>', ['a', '/a']],
    ['<a></a >', ['a', '/a']],
    ['<a b="1" c = \'2\'/>', ['a b=1 c=2', '/a']],
    ['<x:a xmlns:x="u" x:b="1"><x:c/></x:a>', ['a xmlns:x=u x:b=1', 'c', '/c', '/a']],
    ['<a>1 &lt; 2</a>', ['a', '"1 < 2"', '/a']],
    ['<a><![CDATA[<b>&amp;]]></a>', ['a', '"<b>&amp;"', '/a']],
    ['<!-- <z> --><?pi <z> ?><a>x<!-- - -- y -->y</a>\n<!-- end -->', ['a', '"x"', '"y"', '/a']],
    ['<a b="x>y"/>', ['a b=x>y', '/a']],
    ['<a b="&quot;&#10;"/>', ['a b="\n', '/a']],
    ['<?xml version="1.0"?>\n<a><б>ю</б></a>', ['a', 'б', '"ю"', '/б', '/a']],
  ])('%s', (text, expected) => {
    expect(events(text)).toEqual(expected);
  });

  it.each([
    ['', 'XML_CUT_OFF'],
    ['<a>', 'XML_CUT_OFF'],
    ['<a><b></b>', 'XML_CUT_OFF'],
    ['<a b="1', 'XML_CUT_OFF'],
    ['<a b', 'XML_CUT_OFF'],
    ['<a', 'XML_CUT_OFF'],
    ['<a></', 'XML_CUT_OFF'],
    ['<a><!-- x', 'XML_CUT_OFF'],
    ['<a><![CDATA[x', 'XML_CUT_OFF'],
    ['<a></b>', 'XML_DAMAGED'],
    ['<a></a></a>', 'XML_DAMAGED'],
    ['<a/><b/>', 'XML_DAMAGED'],
    ['text', 'XML_DAMAGED'],
    ['<a b=1/>', 'XML_DAMAGED'],
    ['<a b/>', 'XML_DAMAGED'],
    ['<a b="<"/>', 'XML_DAMAGED'],
    ['< a/>', 'XML_DAMAGED'],
    ['<>', 'XML_DAMAGED'],
    ['<x:>', 'XML_DAMAGED'],
    ['<a>&nbsp;</a>', 'XML_DAMAGED'],
    ['<!DOCTYPE a><a/>', 'XML_DOCTYPE'],
    ['<a><!ENTITY b "c"></a>', 'XML_DOCTYPE'],
    ['<a>'.repeat(300), 'XML_DAMAGED'],
  ])('refuses %s', (text, code) => {
    expect(() => events(text)).toThrow(code);
  });

  it('takes any number of attributes that is not absurd', () => {
    const attributes = (count: number): string =>
      Array.from({ length: count }, (_, index) => `a${index}="${index}"`).join(' ');
    const xml = scanner(`<a ${attributes(100)}/>`);
    xml.next();
    expect(xml.attribute('a99')).toBe('99');
    expect(xml.attribute('a100')).toBeUndefined();
    expect(() => events(`<a ${attributes(5000)}/>`)).toThrow('XML_DAMAGED');
  });

  it('tells plain attributes from prefixed ones', () => {
    const xml = scanner('<a r:id="rId1" id="7" n="1.5" yes="true" no="0" x="a"/>');
    xml.next();
    expect(xml.attribute('id')).toBe('7');
    expect(xml.prefixedAttribute('id')).toBe('rId1');
    expect(xml.numberAttribute('n')).toBe(1.5);
    expect(xml.numberAttribute('x')).toBeUndefined();
    expect(xml.flagAttribute('yes')).toBe(true);
    expect(xml.flagAttribute('no')).toBe(false);
    expect(xml.flagAttribute('none')).toBeUndefined();
  });

  it('goes from child to child, past what is in them', () => {
    const xml = scanner('<a><b><c/><c>x</c></b>text<d/><e><b/></e></a>');
    xml.next();
    const names: string[] = [];
    while (xml.nextChild(1)) names.push(xml.name);
    expect(names).toEqual(['b', 'd', 'e']);
    expect(xml.next()).toBe(END);
  });

  it('reads back what is in a tree', () => {
    const name = fc.stringMatching(/^[a-zа-я]{1,8}$/);
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => !value.includes('\r'));
    type Tree = { name: string; attributes: Record<string, string>; children: (Tree | string)[] };
    const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
      tree: fc.record({
        name,
        attributes: fc.dictionary(name, text, { maxKeys: 3, noNullPrototype: true }),
        children: fc.array(fc.oneof({ depthSize: 'small' }, text, tie('tree')), {
          maxLength: 3,
        }) as fc.Arbitrary<(Tree | string)[]>,
      }),
    }));
    const escape = (value: string): string =>
      value.replace(/[&<>"'\t\n]/g, (sign) => `&#${sign.charCodeAt(0)};`);
    const write = (node: Tree | string): string =>
      typeof node === 'string'
        ? escape(node)
        : `<${node.name}${Object.entries(node.attributes)
            .map(([key, value]) => ` ${key}="${escape(value)}"`)
            .join('')}>` + `${node.children.map(write).join('')}</${node.name}>`;
    const list = (node: Tree | string): string[] =>
      typeof node === 'string'
        ? [node]
        : [
            `<${node.name}${Object.entries(node.attributes)
              .map(([key, value]) => ` ${key}=${value}`)
              .join('')}`,
            ...node.children.flatMap(list),
            `/${node.name}`,
          ];
    const joined = (words: readonly string[]): string => words.join('');
    fc.assert(
      fc.property(tree, (value) => {
        const found = events(write(value)).map((word) =>
          word.startsWith('"') ? (JSON.parse(word) as string) : word.startsWith('/') ? word : `<${word}`,
        );
        expect(joined(found)).toBe(joined(list(value)));
      }),
    );
  });

  it('ends on any bytes at all, with events or with an XlsxError', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '/',
      '<a',
      '</a>',
      '"',
      "'",
      '=',
      ' ',
      '&',
      '<!',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '?>',
      'a',
      ':',
      'ж',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        try {
          events(pieces.join(''));
        } catch (error) {
          expect(error).toBeInstanceOf(XlsxError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
