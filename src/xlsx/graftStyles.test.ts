import { graftStyles } from './graftStyles';
import { XmlScanner } from './xmlScanner';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const styles = (content: string, prefix = ''): XmlScanner => {
  const xmlns = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  const xml = `<${prefix}styleSheet ${xmlns}="${MAIN}">${content}</${prefix}styleSheet>`;
  return new XmlScanner(new TextEncoder().encode(xml), 'xl/styles.xml');
};

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

const GRAFT =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot;%&quot;"/></numFmts>' +
  '<fonts count="2"><font/><font><b/></font></fonts><fills><fill/></fills><borders><border/></borders>' +
  '<cellXfs count="2"><xf/><xf numFmtId="164" fontId="1" fillId="0" borderId="0"/></cellXfs>' +
  '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>';

test('takes in what is new, and counts on from what is there', () => {
  const base =
    '<fonts count="1"><font><i/></font></fonts><fills/><borders><border/></borders><cellXfs count="1"><xf/></cellXfs>';
  const grafted = graftStyles(styles(base), styles(GRAFT));
  expect(grafted?.cells).toEqual([0, 1]);
  expect(grafted?.conditional).toEqual([0]);
  expect(textOf(grafted?.bytes)).toBe(
    `<styleSheet xmlns="${MAIN}">` +
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot;%&quot;"/></numFmts>' +
      '<fonts count="3"><font><i/></font><font/><font><b/></font></fonts><fills><fill/></fills><borders><border/></borders>' +
      '<cellXfs count="2"><xf/><xf numFmtId="164" fontId="2" fillId="0" borderId="0"/></cellXfs>' +
      '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>',
  );
});

test('what is there already is used again, prefixes or not', () => {
  for (const prefix of ['', 'x:']) {
    const base = `<${prefix}cellXfs count="1"><${prefix}xf/></${prefix}cellXfs>`;
    const first = graftStyles(styles(base, prefix), styles(GRAFT));
    const again = new XmlScanner(first?.bytes ?? new Uint8Array(0), 'xl/styles.xml');
    expect(graftStyles(again, styles(GRAFT))).toEqual(first);
  }
});

test('without formats of cells there is nothing to take them into', () => {
  expect(graftStyles(styles('<fonts><font/></fonts>'), styles(GRAFT))).toBeNull();
});

test('what is looked at does not grow with the formats that a file has', () => {
  const looks = jest.spyOn(XmlScanner.prototype, 'attributeValue');
  const countedFor = (formats: number): number => {
    looks.mockClear();
    const xfs = Array.from({ length: formats }, (_, index) => `<xf fontId="${index}" fillId="0"/>`);
    const grafted = graftStyles(styles(`<cellXfs>${xfs.join('')}</cellXfs>`), styles(GRAFT));
    expect(grafted?.cells).toEqual([0, formats]);
    return looks.mock.calls.length;
  };
  expect(countedFor(20_000)).toBe(countedFor(1));
  looks.mockRestore();
});
