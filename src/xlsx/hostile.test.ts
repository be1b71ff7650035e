import fc from 'fast-check';
import { inflateBrowser } from './inflateBrowser';
import { inflateNode } from './inflateNode';
import { readXlsx } from './readXlsx';
import { arbitraryWorkbook } from '../../tests/xlsx/arbitraryWorkbook';
import { packedFile } from '../../tests/xlsx/packedFile';
import {
  relationships,
  sheetOf,
  workbookFile,
  workbookParts,
  worksheet,
} from '../../tests/xlsx/workbookFile';
import { XlsxError } from './xlsxError';
import { writeXlsx } from './writeXlsx';
import { readZip, unpackedBytes } from './zip';

const LIMITS = { cells: 10_000, partBytes: 1 << 22, totalBytes: 1 << 23 };

/** A workbook or an error of the list: nothing else may come out. */
function readOrRefuse(bytes: Uint8Array): void {
  for (const inflate of [inflateNode, inflateBrowser]) {
    for (const formats of ['numbers', 'all'] as const) {
      try {
        expect(readXlsx(bytes, { inflate, formats, formulas: true, limits: LIMITS }).sheets).toBeInstanceOf(
          Array,
        );
      } catch (error) {
        expect(error).toBeInstanceOf(XlsxError);
      }
    }
  }
}

const partsOf = (bytes: Uint8Array): Record<string, Uint8Array> => {
  const zip = readZip(bytes, { parts: 1000 });
  return Object.fromEntries(
    [...zip.entries.values()].map((entry) => [entry.name, unpackedBytes(zip, entry, inflateNode)]),
  );
};

describe('any bytes at all', () => {
  it('that begin like a zip file, or do not', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), readOrRefuse));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) =>
        readOrRefuse(new Uint8Array([0x50, 0x4b, 3, 4, ...bytes])),
      ),
    );
  });

  it('of a file that is changed, cut or put together wrongly', async () => {
    const [workbook] = fc.sample(arbitraryWorkbook, { numRuns: 1, seed: 3 });
    const whole = await writeXlsx(workbook ?? { sheets: [] });
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 1, maxLength: 8 }),
        fc.nat(whole.length),
        (changes, length) => {
          const bytes = whole.slice(0, length % 3 === 0 ? length : whole.length);
          for (const [place, value] of changes) bytes[place % bytes.length] = value;
          readOrRefuse(bytes);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('in the XML of any of its parts', async () => {
    const samples = fc.sample(arbitraryWorkbook, { numRuns: 8, seed: 11 });
    const files = await Promise.all(samples.map(async (workbook) => partsOf(await writeXlsx(workbook))));
    const piece = fc.constantFrom(
      '<',
      '>',
      '/>',
      '</',
      '"',
      '&',
      '&#0;',
      '<!--',
      ']]>',
      '<![CDATA[',
      '<!DOCTYPE a>',
      '-1',
      '1e9',
      '99999999',
      'A1:XFD1048576',
      'x:',
      '<c r="A1"/>',
      '<row/>',
      '\0',
      'ж',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.nat(),
        fc.nat(),
        fc.nat(40),
        piece,
        (parts, which, where, cut, insertion) => {
          const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
          const name = names[which % names.length] as string;
          const text = new TextDecoder().decode(parts[name]);
          const place = where % text.length;
          readOrRefuse(
            packedFile({ ...parts, [name]: text.slice(0, place) + insertion + text.slice(place + cut) }),
          );
        },
      ),
      { numRuns: 400 },
    );
  }, 60_000);

  it('with numbers where other numbers belong', async () => {
    const [workbook] = fc.sample(arbitraryWorkbook, { numRuns: 1, seed: 12 });
    const parts = partsOf(await writeXlsx(workbook ?? { sheets: [] }));
    const numbers = fc.constantFrom(
      '-1',
      '0',
      '4294967296',
      '1e308',
      'NaN',
      '',
      '0x10',
      '16385',
      '1048577',
      'true',
    );
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(parts)), fc.nat(200), numbers, (name, which, number) => {
        let seen = 0;
        const text = new TextDecoder()
          .decode(parts[name])
          .replace(/"\d+"/g, (found) => (seen++ === which ? `"${number}"` : found));
        readOrRefuse(packedFile({ ...parts, [name]: text }));
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

describe('files that are made to cost much', () => {
  const refused = (code: string, file: () => Uint8Array) => {
    expect(() => readXlsx(file(), { inflate: inflateNode })).toThrow(code);
    expect(() => readXlsx(file(), { inflate: inflateBrowser })).toThrow(code);
  };

  it('by entities in entities', () => {
    const laughs = '<!DOCTYPE sst [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>';
    refused('XML_DOCTYPE', () => workbookFile({ parts: { 'xl/sharedStrings.xml': laughs } }));
  });

  it('by texts that no cell could take', () => {
    const endless = (text: string) => `<sst><si><t>${text.repeat(1_000_000)}</t></si></sst>`;
    refused('TEXT_TOO_LONG', () => workbookFile({ parts: { 'xl/sharedStrings.xml': endless('&amp;') } }));
    refused('TEXT_TOO_LONG', () => workbookFile({ parts: { 'xl/sharedStrings.xml': endless('школа') } }));
  });

  it('by depth', () => {
    refused('XML_DAMAGED', () => workbookFile({ sheets: { Лист1: worksheet(`${'<a>'.repeat(100_000)}`) } }));
  });

  it('by a size that is not true, either way', () => {
    const parts = workbookParts({ sheets: { Лист1: sheetOf('') } });
    const name = 'xl/worksheets/sheet1.xml';
    for (const size of [1, 2 ** 31, 2 ** 32 - 2]) {
      const file = packedFile(parts, { parts: { [name]: { size } } });
      expect(() => readXlsx(file, { inflate: inflateNode })).toThrow(XlsxError);
      expect(() => readXlsx(file, { inflate: inflateBrowser })).toThrow(XlsxError);
    }
  });

  it('by millions of cells', () => {
    const row = (number: number) => `<row r="${number}">${'<c><v>1</v></c>'.repeat(16_000)}</row>`;
    const rows = Array.from({ length: 400 }, (_, index) => row(index + 1)).join('');
    const file = workbookFile({ sheets: { Лист1: sheetOf(rows) } });
    expect(() => readXlsx(file, { inflate: inflateNode })).toThrow('TOO_MANY_CELLS');
  }, 30_000);

  it.each<[string, string, string]>([
    ['strings', 'TOO_MANY_CELLS', 'xl/sharedStrings.xml'],
    ['merges', 'TOO_MANY_ITEMS', 'xl/worksheets/sheet1.xml'],
    ['validations', 'TOO_MANY_ITEMS', 'xl/worksheets/sheet1.xml'],
    ['links', 'TOO_MANY_ITEMS', 'xl/worksheets/sheet1.xml'],
    ['notes', 'TOO_MANY_ITEMS', 'xl/comments1.xml'],
    ['styles', 'TOO_MANY_ITEMS', 'xl/styles.xml'],
    ['names', 'TOO_MANY_ITEMS', 'xl/workbook.xml'],
    ['sheets', 'TOO_MANY_ITEMS', 'xl/workbook.xml'],
  ])('by a great many %s', (what, code, part) => {
    const many = (xml: string): string => xml.repeat(5000);
    const sheet: Record<string, string> = {
      merges: `<mergeCells>${many('<mergeCell ref="A1:B2"/>')}</mergeCells>`,
      validations: `<dataValidations>${many('<dataValidation type="custom" sqref="A1"><formula1>1</formula1></dataValidation>')}</dataValidations>`,
      links: `<hyperlinks>${many('<hyperlink ref="A1" location="A1"/>')}</hyperlinks>`,
    };
    const parts: Record<string, string> = {
      strings: `<sst>${many('<si><t>а</t></si>')}</sst>`,
      notes: `<comments><commentList>${many('<comment ref="A1"/>')}</commentList></comments>`,
      styles: `<styleSheet><cellXfs>${many('<xf/>')}</cellXfs></styleSheet>`,
      names: `<workbook><definedNames>${many('<definedName name="a">1</definedName>')}</definedNames></workbook>`,
      sheets: `<workbook><sheets>${many('<sheet name="a"/>')}</sheets></workbook>`,
    };
    const rels = relationships([['r', 'comments', '../comments1.xml']]);
    const file = workbookFile({
      sheets: { Лист1: worksheet(`<sheetData/>${sheet[what] ?? ''}`) },
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': rels,
        ...(parts[what] !== undefined && { [part]: parts[what] }),
      },
    });
    const limits = { cells: 4000, items: 4000 };
    expect(() => readXlsx(file, { inflate: inflateNode, formats: 'all', limits })).toThrow(`${code} {"`);
  });

  it('by a validation, a format and a table for all cells', () => {
    const all = 'A1:XFD1048576';
    const xml = worksheet(
      `<sheetData/><conditionalFormatting sqref="${all}"><cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting>` +
        `<dataValidations><dataValidation type="list" sqref="${all}"><formula1>"а"</formula1></dataValidation></dataValidations>` +
        `<hyperlinks><hyperlink ref="${all}" location="A1"/></hyperlinks>`,
    );
    const [sheet] = readXlsx(workbookFile({ sheets: { Лист1: xml } }), {
      inflate: inflateNode,
      formats: 'all',
    }).sheets;
    expect(sheet?.validations).toHaveLength(1);
    expect(sheet?.rows[0]).toHaveLength(1);
  });

  it('by relations that go in a circle', () => {
    const circle =
      '<Relationships><Relationship Id="r" Type="x/drawing" Target="sheet1.xml"/></Relationships>';
    readOrRefuse(
      workbookFile({
        sheets: { Лист1: sheetOf('') },
        parts: { 'xl/worksheets/_rels/sheet1.xml.rels': circle },
      }),
    );
  });
});
