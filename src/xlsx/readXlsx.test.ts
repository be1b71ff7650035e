import type { Sheet, Workbook } from '../core/workbook/workbook';
import { inflateBrowser } from './inflateBrowser';
import { inflateNode } from './inflateNode';
import { readXlsx, type ReadOptions } from './readXlsx';
import { packedFile } from '../../tests/xlsx/packedFile';
import {
  relationships,
  sheetOf,
  workbookFile,
  workbookParts,
  worksheet,
  type WorkbookFile,
} from '../../tests/xlsx/workbookFile';

const HIGHLIGHT =
  '<dxf><font><b/><color rgb="FF112233"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const read = (bytes: Uint8Array, options: Partial<ReadOptions> = {}): Workbook =>
  readXlsx(bytes, { inflate: inflateNode, ...options });

const readFile = (file: WorkbookFile, options: Partial<ReadOptions> = {}): Workbook =>
  read(workbookFile(file), options);

/** A sheet with this inside beside its (empty) data, read with everything. */
const sheetWith = (content: string, file: WorkbookFile = {}): Sheet =>
  readFile({ ...file, sheets: { Лист1: worksheet(content) } }, { formats: 'all' }).sheets[0] as Sheet;

describe('what is no workbook is told apart', () => {
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);
  const compound = (stream: string): Uint8Array => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    Array.from(stream, (letter, index) => bytes.set([letter.charCodeAt(0), 0], 1024 + index * 2));
    return bytes;
  };

  it.each<[string, Uint8Array]>([
    ['EMPTY', new Uint8Array(0)],
    ['ENCRYPTED', compound('EncryptedPackage')],
    ['OLD_XLS', compound('Workbook')],
    ['OLD_XLS', compound('Book')],
    ['OLD_OFFICE', compound('WordDocument')],
    ['OLD_XLS', new Uint8Array([9, 8, 8, 0, 0, 6, 5, 0])],
    ['PDF', text('%PDF-1.7')],
    ['HTML', text('\ufeff\n<!DOCTYPE html><table></table>')],
    ['HTML', text('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>')],
    [
      'XML_2003',
      text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
    ],
    ['PLAIN_TEXT', text('ФИО;Балл\nАнна;5')],
    ['PLAIN_TEXT', new Uint8Array([0xd4, 0xc8, 0xce, 0x3b, 0x0d, 0x0a])],
    ['PLAIN_TEXT', new Uint8Array([0xff, 0xfe, 0x24, 0x04, 0x3b, 0x00])],
    ['OLD_OFFICE', text('{\\rtf1')],
    ['UNKNOWN_FORMAT', new Uint8Array([0, 1, 2, 3])],
    ['TRUNCATED', text('PK\u0003\u0004')],
    [
      'ODS',
      packedFile({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
    ],
    [
      'WORD',
      packedFile({
        '[Content_Types].xml': '',
        '_rels/.rels': relationships([['r', 'officeDocument', 'word/document.xml']]),
        'word/document.xml': '<a/>',
      }),
    ],
    ['POWERPOINT', packedFile({ '[Content_Types].xml': '', 'ppt/presentation.xml': '<a/>' })],
    [
      'XLSB',
      packedFile({
        '_rels/.rels': relationships([['r', 'officeDocument', 'xl/workbook.bin']]),
        'xl/workbook.bin': 'x',
      }),
    ],
    ['ARCHIVE', packedFile({ 'Отчёт.docx': 'x' })],
    ['UNKNOWN_FORMAT', packedFile({ '[Content_Types].xml': '<a/>' })],
    ['UNKNOWN_FORMAT', workbookFile({ parts: { 'xl/workbook.xml': '<html/>' } })],
    ['NO_SHEETS', workbookFile({ sheets: {} })],
  ])('%s', (code, bytes) => {
    expect(() => read(bytes)).toThrow(expect.objectContaining({ name: 'XlsxError', code }));
  });
});

describe('packages laid out in other ways', () => {
  const CONTENT = {
    sheets: { Лист1: sheetOf('<row r="1"><c r="A1" t="s"><v>0</v></c></row>') },
    strings: '<si><t>Анна</t></si>',
  };
  const renamed = (change: (name: string) => string): Uint8Array =>
    packedFile(
      Object.fromEntries(
        Object.entries(workbookParts(CONTENT)).map(([name, content]) => [change(name), content]),
      ),
    );

  it.each<[string, Uint8Array]>([
    ['as usual', workbookFile(CONTENT)],
    ['with backslashes', renamed((name) => name.replaceAll('/', '\\'))],
    [
      'with other capitals',
      renamed((name) => name.replace('sharedStrings', 'SharedStrings').replace('xl/', 'XL/')),
    ],
    ['with a slash before names', renamed((name) => `/${name}`)],
    ['without relations of the package', workbookFile({ ...CONTENT, parts: { '_rels/.rels': null } })],
    [
      'with absolute targets',
      workbookFile({
        ...CONTENT,
        parts: {
          '_rels/.rels': relationships([['r', 'officeDocument', '/xl/workbook.xml']]),
          'xl/_rels/workbook.xml.rels': relationships([
            ['rId1', 'worksheet', '/xl/worksheets/sheet1.xml'],
            ['x', 'sharedStrings', '\\xl\\sharedStrings.xml'],
          ]),
        },
      }),
    ],
    [
      'with the strings named otherwise',
      workbookFile({
        ...CONTENT,
        parts: {
          'xl/sharedStrings.xml': null,
          'xl/Строки 1.xml': workbookParts(CONTENT)['xl/sharedStrings.xml'] as string,
          'xl/_rels/workbook.xml.rels': relationships([
            ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
            ['x', 'sharedStrings', encodeURI('Строки 1.xml')],
          ]),
        },
      }),
    ],
    [
      'strict',
      packedFile(
        Object.fromEntries(
          Object.entries(workbookParts(CONTENT)).map(([name, content]) => [
            name,
            (content as string)
              .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
              .replaceAll(
                'http://schemas.openxmlformats.org/officeDocument/2006',
                'http://purl.oclc.org/ooxml/officeDocument',
              ),
          ]),
        ),
      ),
    ],
  ])('%s', (_, bytes) => {
    for (const inflate of [inflateNode, inflateBrowser]) {
      expect(read(bytes, { inflate }).sheets).toEqual([{ name: 'Лист1', rows: [['Анна']] }]);
    }
  });

  it('finds sheets that are listed without a relation', () => {
    const parts = {
      'xl/workbook.xml': (workbookParts({ sheets: { А: '', Б: '', В: '' } })['xl/workbook.xml'] as string)
        .replace('r:id="rId2"', 'r:id=""')
        .replace('r:id="rId3"', ''),
    };
    const row = (value: number) => sheetOf(`<row><c><v>${value}</v></c></row>`);
    const { sheets } = readFile({ sheets: { А: row(1), Б: row(2), В: row(3) }, parts });
    expect(sheets.map(({ name, rows }) => [name, rows[0]?.[0]])).toEqual([
      ['А', 1],
      ['Б', 2],
      ['В', 3],
    ]);
  });

  it('names the sheet whose content is missing', () => {
    expect(() => readFile({ sheets: { Школы: '' }, parts: { 'xl/worksheets/sheet1.xml': null } })).toThrow(
      'PART_MISSING {"part":"xl/worksheets/sheet1.xml","sheet":"Школы"}',
    );
  });

  it('passes over charts that are sheets of their own', () => {
    const rels = relationships([
      ['rId1', 'chartsheet', 'chartsheets/sheet1.xml'],
      ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
    ]);
    const { sheets } = readFile({
      sheets: { График: '', Данные: sheetOf('') },
      parts: { 'xl/_rels/workbook.xml.rels': rels },
    });
    expect(sheets.map(({ name }) => name)).toEqual(['Данные']);
  });
});

describe('damage', () => {
  it.each<[string, string, WorkbookFile]>([
    ['XML_CUT_OFF', 'a sheet', { sheets: { Лист1: sheetOf('').slice(0, -15) } }],
    ['XML_DAMAGED', 'a sheet', { sheets: { Лист1: sheetOf('<row><c></row>') } }],
    ['XML_DAMAGED', 'what is no sheet', { sheets: { Лист1: '<html/>' } }],
    ['XML_DAMAGED', 'the styles', { styles: '<styleSheet><a></styleSheet>' }],
    ['XML_CUT_OFF', 'the strings', { strings: '<si>', parts: { 'xl/sharedStrings.xml': '<sst><si>' } }],
    ['XML_CUT_OFF', 'an empty part', { parts: { 'xl/workbook.xml': '' } }],
    [
      'XML_DOCTYPE',
      'the strings',
      { parts: { 'xl/sharedStrings.xml': '<!DOCTYPE sst [<!ENTITY a "b">]><sst/>' } },
    ],
  ])('%s: %s', (code, _, file) => {
    expect(() => readFile(file)).toThrow(code);
  });
});

describe('limits', () => {
  const big = { sheets: { Лист1: sheetOf(`<row><c t="str"><v>${'x'.repeat(100_000)}</v></c></row>`) } };

  it.each<[string, ReadOptions['limits']]>([
    ['FILE_TOO_BIG', { fileBytes: 100 }],
    ['UNPACKED_TOO_BIG', { partBytes: 50_000 }],
    ['UNPACKED_TOO_BIG', { totalBytes: 90_000 }],
    ['TOO_MANY_PARTS', { parts: 3 }],
  ])('%s', (code, limits) => {
    expect(() => readFile(big, { limits })).toThrow(code);
    expect(readFile(big).sheets).toHaveLength(1);
  });

  it('tells progress from nothing to all', () => {
    const done: number[] = [];
    readFile({ sheets: { А: sheetOf(''), Б: sheetOf('') } }, { onProgress: (part) => done.push(part) });
    expect(done.length).toBeGreaterThanOrEqual(3);
    expect([...done].sort((a, b) => a - b)).toEqual(done);
    expect(done.at(-1)).toBeGreaterThan(0.9);
    expect(done.at(-1)).toBeLessThanOrEqual(1);
  });
});

describe('the workbook', () => {
  it('has its names, hidden and local ones too, but not those of Excel and of stamps', () => {
    const after =
      '<definedNames><definedName name="Ответственные">Списки!$A$2:$A$9</definedName>' +
      '<definedName name="Тайна" localSheetId="1" hidden="1">"a &amp; b"</definedName>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="0">План!$A$1:$C$9</definedName>' +
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">План!$A:$A,План!$1:$2</definedName>' +
      '<definedName name="_SHNOR" localSheetId="0" hidden="1">"roadmap@3"</definedName></definedNames>';
    const workbook = readFile(
      { sheets: { План: sheetOf(''), Списки: sheetOf('') }, after },
      { formats: 'all' },
    );
    expect(workbook.names).toEqual([
      { name: 'Ответственные', formula: '=Списки!$A$2:$A$9' },
      { name: 'Тайна', formula: '="a & b"', sheet: 'Списки', hidden: true },
    ]);
    expect(workbook.sheets[0]).toMatchObject({
      stamp: { id: 'roadmap', version: 3 },
      print: { area: { top: 0, left: 0, bottom: 8, right: 2 }, repeatRows: { from: 0, to: 1 } },
    });
  });

  it('has sheets that are hidden, and others named __proto__', () => {
    const parts = workbookParts({ sheets: { a: sheetOf(''), b: sheetOf(''), c: sheetOf('') } });
    const book = (parts['xl/workbook.xml'] as string)
      .replace('name="a"', 'name="__proto__"')
      .replace('name="b"', 'name="constructor" state="hidden"')
      .replace('name="c"', 'name="a &amp; b" state="veryHidden"');
    const { sheets } = read(packedFile({ ...parts, 'xl/workbook.xml': book }));
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['__proto__', undefined],
      ['constructor', 'hidden'],
      ['a & b', 'veryHidden'],
    ]);
  });

  it('has custom properties of every kind', () => {
    const property = (name: string, value: string) =>
      `<property fmtid="x" pid="2" name="${name}">${value}</property>`;
    const xml = `<Properties xmlns:vt="v">${property('__proto__', '<vt:lpwstr>а &amp; б</vt:lpwstr>')}${property('Число', '<vt:i4>5</vt:i4>')}${property('Дробь', '<vt:r8>1.5</vt:r8>')}${property('Да', '<vt:bool>true</vt:bool>')}${property('Когда', '<vt:filetime>2020-01-01T00:00:00Z</vt:filetime>')}</Properties>`;
    const rels = relationships([
      ['r1', 'officeDocument', 'xl/workbook.xml'],
      ['r2', 'custom-properties', 'docProps/custom.xml'],
    ]);
    const { properties } = readFile({ parts: { '_rels/.rels': rels, 'docProps/custom.xml': xml } });
    expect([...(properties ?? [])]).toEqual([
      ['__proto__', 'а & б'],
      ['Число', 5],
      ['Дробь', 1.5],
      ['Да', true],
      ['Когда', '2020-01-01T00:00:00Z'],
    ]);
  });
});

describe('a sheet', () => {
  it('has merges, as wide as they may be, at no cost', () => {
    expect(
      sheetWith(
        '<sheetData/><mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="A3:XFD1048576"/><mergeCell ref="?"/></mergeCells>',
      ).merges,
    ).toEqual([
      { top: 0, left: 0, bottom: 1, right: 1 },
      { top: 2, left: 0, bottom: 1048575, right: 16383 },
    ]);
  });

  it('has columns with widths, and hidden ones', () => {
    const cols =
      '<cols><col min="1" max="2" width="12.5" customWidth="1"/><col min="4" max="4" width="9" hidden="1"/></cols><sheetData/>';
    expect(sheetWith(cols).columns).toEqual([
      { width: 12.5 },
      { width: 12.5 },
      undefined,
      { width: 9, hidden: true },
    ]);
    expect(readFile({ sheets: { Лист1: worksheet(cols) } }).sheets[0]?.columns).toEqual([
      undefined,
      undefined,
      undefined,
      { hidden: true },
    ]);
    const hostile = '<cols>' + '<col min="1" max="16384" hidden="1"/>'.repeat(2000) + '</cols><sheetData/>';
    expect(sheetWith(hostile).columns).toHaveLength(16384);
  });

  it('has validations, from both places where Excel keeps them', () => {
    const { validations } = sheetWith(
      '<sheetData/><dataValidations>' +
        '<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" promptTitle="П" prompt="Выберите_x000a_" sqref="A1:A9 C1"><formula1>"да,нет"</formula1></dataValidation>' +
        '<dataValidation type="whole" operator="greaterThan" showErrorMessage="1" errorStyle="warning" errorTitle="О" error="мало" sqref="B1"><formula1>5</formula1></dataValidation>' +
        '<dataValidation type="custom" allowBlank="1" sqref="D1"><formula1>LEN(D1)&gt;0</formula1></dataValidation>' +
        '<dataValidation type="none" sqref="E1"/></dataValidations>' +
        '<extLst><ext xmlns:x14="x" xmlns:xm="m"><x14:dataValidations><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Списки!$A$1:$A$5</xm:f></x14:formula1><xm:sqref>F1:F9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
    );
    expect(validations).toEqual([
      {
        areas: [
          { top: 0, left: 0, bottom: 8, right: 0 },
          { top: 0, left: 2, bottom: 0, right: 2 },
        ],
        rule: { type: 'list', source: ['да', 'нет'] },
        prompt: { title: 'П', text: 'Выберите\n' },
      },
      {
        areas: [{ top: 0, left: 1, bottom: 0, right: 1 }],
        rule: { type: 'whole', comparison: 'greaterThan', first: 5 },
        allowBlank: false,
        error: { title: 'О', text: 'мало', style: 'warning' },
      },
      { areas: [{ top: 0, left: 3, bottom: 0, right: 3 }], rule: { type: 'custom', formula: '=LEN(D1)>0' } },
      {
        areas: [{ top: 0, left: 5, bottom: 8, right: 5 }],
        rule: { type: 'list', source: '=Списки!$A$1:$A$5' },
      },
    ]);
  });

  describe('with a validation', () => {
    const validationOf = (attributes: string, formulas: readonly string[], before = '') => {
      const content = formulas.map((text, index) => `<formula${index + 1}>${text}</formula${index + 1}>`);
      const xml = `<sheetData/><dataValidations><dataValidation ${attributes} allowBlank="1" sqref="A1">${content.join('')}</dataValidation></dataValidations>`;
      return readFile({ before, sheets: { Лист1: worksheet(xml) } }).sheets[0]?.validations?.[0];
    };

    it.each([
      ['', ['1', '2'], { comparison: 'between', first: 1, second: 2 }],
      ['operator="notBetween"', ['1', '2'], { comparison: 'notBetween', first: 1, second: 2 }],
      ['operator="between"', ['1'], { comparison: 'between', first: 1 }],
      ['operator="equal"', ['1', '2'], { comparison: 'equal', first: 1 }],
      ['operator="никакой"', ['1', '2'], { comparison: 'between', first: 1, second: 2 }],
    ])('by numbers, %s %j', (attributes, formulas, expected) => {
      expect(validationOf(`type="whole" ${attributes}`, formulas)?.rule).toEqual({
        type: 'whole',
        ...expected,
      });
    });

    it.each([
      ['stop', 'stop'],
      ['warning', 'warning'],
      ['information', 'information'],
      ['никакой', 'stop'],
    ])('whose error is of the style %s', (written, style) => {
      const attributes = `type="whole" showErrorMessage="1" error="мало" errorStyle="${written}"`;
      expect(validationOf(attributes, ['1', '2'])?.error).toEqual({ title: '', text: 'мало', style });
    });

    it.each([
      ['date', ['0', '10'], { first: 1462, second: 1472 }],
      ['date', ['0'], { first: 1462 }],
      ['date', ['A2', '10'], { first: '=A2', second: 1472 }],
      ['time', ['0', '0.5'], { first: 0, second: 0.5 }],
      ['whole', ['0', '10'], { first: 0, second: 10 }],
    ])('in a file of 1904: %s %j', (type, formulas, expected) => {
      const found = validationOf(`type="${type}"`, formulas, '<workbookPr date1904="1"/>')?.rule;
      expect(found).toEqual({ type, comparison: 'between', ...expected });
    });
  });

  describe('in the list of extensions', () => {
    const format = (type: string, sqref: string, more = '', priority = 1): string =>
      `<x14:conditionalFormatting><x14:cfRule type="${type}" priority="${priority}"${more}><xm:f>Списки!$A$1&gt;1</xm:f>` +
      '<x14:dxf><font><b/></font></x14:dxf></x14:cfRule>' +
      `<xm:sqref>${sqref}</xm:sqref></x14:conditionalFormatting>`;
    const validation =
      '<x14:dataValidations><x14:dataValidation type="custom" allowBlank="1"><x14:formula1><xm:f>Списки!$A$1</xm:f></x14:formula1><xm:sqref>F1</xm:sqref></x14:dataValidation></x14:dataValidations>';
    const extended = (...extensions: readonly string[]) =>
      sheetWith(
        `<sheetData/><extLst>${extensions
          .map((content) => `<ext xmlns:x14="x" xmlns:xm="m">${content}</ext>`)
          .join('')}</extLst>`,
      );
    const [A, B] = [0, 1].map((column) => ({ top: 0, left: column, bottom: 0, right: column }));
    const made = (area: typeof A, more = {}) => ({
      areas: [area],
      rule: { type: 'formula', formula: '=Списки!$A$1>1' },
      format: { bold: true },
      ...more,
    });

    it('are found whatever stands beside them, and in the order in which they count', () => {
      const { conditionalFormats, validations } = extended(
        '<x14:slicerList><x14:slicer/></x14:slicerList>',
        `<x14:conditionalFormattings>${format('expression', 'A1', '', 2)}${format('expression', 'B1', ' stopIfTrue="1"')}</x14:conditionalFormattings>`,
        validation,
      );
      expect(conditionalFormats).toEqual([made(B, { stopIfTrue: true }), made(A)]);
      expect(validations).toEqual([
        {
          areas: [{ top: 0, left: 5, bottom: 0, right: 5 }],
          rule: { type: 'custom', formula: '=Списки!$A$1' },
        },
      ]);
    });

    it('compare as those outside of it do', () => {
      const { conditionalFormats } = extended(
        `<x14:conditionalFormattings>${format('cellIs', 'A1', ' operator="lessThan"')}</x14:conditionalFormattings>`,
      );
      expect(conditionalFormats).toEqual([
        made(A, { rule: { type: 'cell', comparison: 'lessThan', first: '=Списки!$A$1>1' } }),
      ]);
    });

    it.each([
      ['of a kind that has no room here', format('dataBar', 'A1')],
      ['without areas', format('expression', '')],
      ['with areas that are none', format('expression', '#REF!')],
      ['without a formula', format('expression', 'A1').replace(/<xm:f>.*<\/xm:f>/, '')],
      ['by another name', format('expression', 'A1').replaceAll('conditionalFormatting', 'other')],
    ])('are left out %s', (_, content) => {
      const { conditionalFormats, validations } = extended(
        `<x14:conditionalFormattings>${content}${format('expression', 'B1')}</x14:conditionalFormattings>`,
      );
      expect([conditionalFormats, validations]).toEqual([[made(B)], undefined]);
    });

    it('give a look of no kind where the file tells none', () => {
      const content = format('expression', 'A1').replace(/<x14:dxf>.*<\/x14:dxf>/, '');
      const { conditionalFormats } = extended(
        `<x14:conditionalFormattings>${content}</x14:conditionalFormattings>`,
      );
      expect(conditionalFormats).toEqual([made(A, { format: {} })]);
    });
  });

  it('has conditional formats in the order in which they count', () => {
    const styles = `<styleSheet xmlns="${MAIN}"><cellXfs><xf/></cellXfs><dxfs>${HIGHLIGHT}<dxf/></dxfs></styleSheet>`;
    const { conditionalFormats } = sheetWith(
      '<sheetData/><conditionalFormatting sqref="A1:A9"><cfRule type="cellIs" operator="between" dxfId="1" priority="2"><formula>1</formula><formula>B1</formula></cfRule><cfRule type="colorScale" priority="3"/></conditionalFormatting>' +
        '<conditionalFormatting sqref="B1"><cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>$A1=""</formula></cfRule></conditionalFormatting>',
      { styles },
    );
    expect(conditionalFormats).toEqual([
      {
        areas: [{ top: 0, left: 1, bottom: 0, right: 1 }],
        rule: { type: 'formula', formula: '=$A1=""' },
        format: { bold: true, color: '#112233', fill: '#FFC7CE' },
        stopIfTrue: true,
      },
      {
        areas: [{ top: 0, left: 0, bottom: 8, right: 0 }],
        rule: { type: 'cell', comparison: 'between', first: 1, second: '=B1' },
        format: {},
      },
    ]);
  });

  it('has its protection, panes, colours and page', () => {
    expect(
      sheetWith(
        '<sheetPr><tabColor theme="4"/><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0"><pane xSplit="2" ySplit="1" state="frozen"/></sheetView></sheetViews><sheetData/>' +
          '<sheetProtection sheet="1" sort="0" autoFilter="0" insertRows="1"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;P из &amp;N</oddFooter></headerFooter>',
      ),
    ).toEqual({
      name: 'Лист1',
      rows: [],
      tabColor: '#4472C4',
      hideGridlines: true,
      frozen: { rows: 1, columns: 2 },
      protection: { allowFilter: true, allowSort: true },
      print: { landscape: true, paperSize: 9, fitToWidth: 1, fitToHeight: 0, footer: '&P из &N' },
    });
    expect(sheetWith('<sheetData/><sheetProtection objects="1"/>')).not.toHaveProperty('protection');
  });

  it('has notes, tables and links', () => {
    const rels = relationships([
      ['rId1', 'comments', '../comments1.xml'],
      ['rId2', 'table', '../tables/table1.xml'],
    ]);
    const { sheets } = readFile({
      sheets: {
        Лист1: worksheet(
          '<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData><hyperlinks><hyperlink ref="A1" location="\'План 2020\'!B5"/><hyperlink ref="B1" location="План"/><hyperlink ref="C1" r:id="x"/></hyperlinks>',
        ),
      },
      after: '<definedNames><definedName name="План">Лист1!$C$3</definedName></definedNames>',
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': rels,
        'xl/comments1.xml':
          '<comments><authors><author>А</author></authors><commentList><comment ref="A1" authorId="0"><text><r><t>Куратор:</t></r><r><t xml:space="preserve"> проверить</t></r></text></comment><comment ref="D4" authorId="0"><text><t>?</t></text></comment></commentList></comments>',
        'xl/tables/table1.xml':
          '<table id="1" name="Т" displayName="Таблица1" ref="A1:B5" totalsRowCount="1"><autoFilter ref="A1:B4"/><tableColumns><tableColumn id="1" name="Имя"/><tableColumn id="2" name="Балл_x000a_ЕГЭ"/></tableColumns><tableStyleInfo name="TableStyleLight1"/></table>',
      },
    });
    expect(sheets[0]?.rows[0]).toEqual([
      { value: 5, note: 'Куратор: проверить', link: { sheet: 'План 2020', address: 'B5' } },
      { value: null, link: { sheet: 'Лист1', address: 'C3' } },
    ]);
    expect(sheets[0]?.rows[3]?.[3]).toEqual({ value: null, note: '?' });
    expect(sheets[0]?.tables).toEqual([
      {
        name: 'Таблица1',
        area: { top: 0, left: 0, bottom: 4, right: 1 },
        columns: ['Имя', 'Балл\nЕГЭ'],
        style: 'TableStyleLight1',
        totals: true,
      },
    ]);
  });
});

describe('formats', () => {
  const styles =
    `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="14" formatCode="d/m/yyyy"/></numFmts>` +
    '<fonts><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font><font><b/><i val="0"/><u/><strike/><sz val="14"/><color rgb="FFFF0000"/><name val="Arial"/></font></fonts>' +
    '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.249977111117893"/></patternFill></fill></fills>' +
    '<borders><border/><border><left style="thin"><color indexed="10"/></left><right style="mediumDashed"/><top style="none"/></border></borders>' +
    '<cellXfs><xf/><xf fontId="1" fillId="2" borderId="1" numFmtId="14"><alignment horizontal="centerContinuous" vertical="bottom" wrapText="1" indent="2"/><protection locked="0"/></xf><xf fontId="0" fillId="1" numFmtId="14"/><xf fontId="0" fillId="1" numFmtId="14" applyFont="1"/></cellXfs></styleSheet>';
  const rows =
    '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>2</v></c><c r="C1" s="3"/><c r="D1"/></row>';

  it('are told in full where all are wanted', () => {
    const [row] =
      readFile({ sheets: { Лист1: sheetOf(rows) }, styles }, { formats: 'all' }).sheets[0]?.rows ?? [];
    expect(row).toEqual([
      {
        value: 1,
        format: {
          bold: true,
          underline: true,
          strike: true,
          fontSize: 14,
          fontName: 'Arial',
          color: '#FF0000',
          fill: '#BFBFBF',
          border: { left: { style: 'thin', color: '#FF0000' }, right: { style: 'dashed' } },
          numberFormat: 'd/m/yyyy',
          horizontal: 'center',
          wrap: true,
          indent: 2,
          locked: false,
        },
      },
      { value: 2, format: { numberFormat: 'd/m/yyyy' } },
      { value: null, format: { numberFormat: 'd/m/yyyy' } },
    ]);
  });

  it('are one object where they are alike', () => {
    const [row] =
      readFile({ sheets: { Лист1: sheetOf(rows) }, styles }, { formats: 'all' }).sheets[0]?.rows ?? [];
    const formatOf = (index: number) => (row?.[index] as { format: object }).format;
    expect(formatOf(1)).toBe(formatOf(2));
  });

  it('are left out where they say nothing of numbers', () => {
    const [row] = readFile({ sheets: { Лист1: sheetOf(rows) }, styles }).sheets[0]?.rows ?? [];
    expect(row).toEqual([
      { value: 1, format: { numberFormat: 'd/m/yyyy' } },
      { value: 2, format: { numberFormat: 'd/m/yyyy' } },
    ]);
  });
});
