import type { Sheet, Workbook } from '../core/workbook/workbook';
import { editXlsx } from './editXlsx';
import { inflateNode } from './inflateNode';
import { readXlsx } from './readXlsx';
import { faultsIn, hasFormatChecks } from '../../tests/xlsx/outsidePrograms';
import {
  relationships,
  sheetOf,
  workbookFile,
  workbookParts,
  worksheet,
} from '../../tests/xlsx/workbookFile';
import { packedFile } from '../../tests/xlsx/packedFile';
import { writeXlsx } from './writeXlsx';
import { packedBytes, readZip, unpackedBytes } from './zip';

const read = (bytes: Uint8Array): Workbook =>
  readXlsx(bytes, { inflate: inflateNode, formulas: true, formats: 'all' });

const partsOf = (bytes: Uint8Array) => {
  const zip = readZip(bytes, { parts: 1000 });
  return new Map(
    [...zip.entries.values()].map((entry) => [
      entry.name,
      new TextDecoder().decode(unpackedBytes(zip, entry, inflateNode)),
    ]),
  );
};

const packedOf = (bytes: Uint8Array, part: string): Uint8Array => {
  const zip = readZip(bytes, { parts: 1000 });
  const entry = zip.entries.get(part.toLowerCase());
  return entry ? packedBytes(zip, entry) : new Uint8Array(0);
};

const SUMMARY: Sheet = {
  name: 'Сводка',
  stamp: { id: 'summary/people', version: 1 },
  rows: [
    [
      { value: 'Имя', format: { bold: true, fill: '#DDEBF7' } },
      { value: 'Доля', format: { bold: true, fill: '#DDEBF7' } },
    ],
    ['=не формула', { value: 0.5, format: { numberFormat: '0.0%' } }],
    [
      { value: 'ссылка', link: { sheet: 'План', address: 'A1' }, note: 'Проверить' },
      { value: 1, formula: '=SUM(Итоги[Доля])' },
    ],
  ],
  tables: [
    {
      name: 'Итоги',
      area: { top: 0, left: 0, bottom: 2, right: 1 },
      columns: ['Имя', 'Доля'],
      formulas: [undefined, '=SUM(Итоги[Доля])'],
    },
  ],
  conditionalFormats: [
    {
      areas: [{ top: 1, left: 1, bottom: 9, right: 1 }],
      rule: { type: 'cell', comparison: 'lessThan', first: 0.5 },
      format: { fill: '#FCE4D6' },
    },
  ],
  validations: [
    { areas: [{ top: 1, left: 0, bottom: 9, right: 0 }], rule: { type: 'list', source: '=Школы' } },
  ],
  print: { landscape: true, repeatRows: { from: 0, to: 0 } },
  charts: [
    {
      type: 'bar',
      title: 'Доли',
      area: { top: 5, left: 0, bottom: 20, right: 5 },
      series: [
        {
          name: 'Доля',
          categories: { top: 1, left: 0, bottom: 2, right: 0 },
          values: { top: 1, left: 1, bottom: 2, right: 1 },
        },
      ],
    },
  ],
};

const PLAN: Sheet = {
  name: 'План',
  rows: [
    [{ value: 'Мероприятие', format: { italic: true, fontName: 'Arial' } }, 'Срок'],
    ['Анализ', { value: 44_058, format: { numberFormat: 'dd.mm.yyyy' } }],
  ],
  tables: [
    { name: 'Дела', area: { top: 0, left: 0, bottom: 1, right: 1 }, columns: ['Мероприятие', 'Срок'] },
  ],
};
const SCHOOLS: Sheet = { name: 'Школы', rows: [['№ 1'], [{ value: 2, formula: '=1+1', note: 'было' }]] };
const FILE: Workbook = {
  sheets: [PLAN, SCHOOLS],
  names: [
    { name: 'Школы', formula: '=Школы!$A$1:$A$9' },
    { name: 'Местное', formula: '=Школы!$A$1', sheet: 'Школы' },
  ],
  properties: new Map([['Программа', 'Балаганск']]),
};

/** A file that other programs made: prefixes, oddities, and parts that no one here understands. */
const strange = (): Uint8Array =>
  workbookFile({
    sheets: { План: sheetOf('<row r="1"><c r="A1" t="s"><v>0</v></c></row>') },
    strings: '<si><t>Анна</t></si>',
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships([['rId1', 'drawing', '../drawings/drawing1.xml']]),
      'xl/drawings/drawing1.xml': '<картинка/>',
      'xl/media/image1.png': new Uint8Array([137, 80, 78, 71, 0, 255, 3]),
      'xl/calcChain.xml': '<calcChain/>',
      'customXml/item1.xml': '<чужое/>',
      'xl/_rels/workbook.xml.rels': relationships([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rIdS', 'styles', 'styles.xml'],
        ['rIdT', 'sharedStrings', 'sharedStrings.xml'],
        ['rIdC', 'calcChain', 'calcChain.xml'],
      ]),
    },
  });

describe('adding sheets', () => {
  it('puts them after the others, with all that they have', async () => {
    const edited = read(await editXlsx(await writeXlsx(FILE), { addSheets: [SUMMARY] }));
    expect(edited).toEqual({ ...FILE, sheets: [PLAN, SCHOOLS, SUMMARY] });
  });

  it('leaves parts that need no change as they are packed', async () => {
    const before = strange();
    const after = await editXlsx(before, { addSheets: [SUMMARY] });
    for (const part of [
      'xl/worksheets/sheet1.xml',
      'xl/sharedStrings.xml',
      'xl/media/image1.png',
      'xl/drawings/drawing1.xml',
      'customXml/item1.xml',
    ]) {
      expect(packedOf(after, part)).toEqual(packedOf(before, part));
    }
    expect(read(after).sheets.map(({ name }) => name)).toEqual(['План', 'Сводка']);
  });

  it('drops the order of calculation, and has all calculated anew', async () => {
    const parts = partsOf(await editXlsx(strange(), { addSheets: [SUMMARY] }));
    expect(parts.has('xl/calcChain.xml')).toBe(false);
    expect(parts.get('xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect(parts.get('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  it('gives new names to tables whose names are taken, in formulas too', async () => {
    const once = await editXlsx(await writeXlsx(FILE), { addSheets: [SUMMARY] });
    const [, , , second, third] = read(
      await editXlsx(once, {
        addSheets: ['Сводка (2)', 'Сводка (3)'].map((name) => ({
          ...SUMMARY,
          name,
          tables: SUMMARY.tables?.map((table) => ({ ...table })),
        })),
      }),
    ).sheets;
    expect([second, third].map((sheet) => sheet?.tables?.[0]?.name)).toEqual(['Итоги_2', 'Итоги_3']);
    expect([second, third].map((sheet) => sheet?.tables?.[0]?.formulas?.[1])).toEqual([
      '=SUM(Итоги_2[Доля])',
      '=SUM(Итоги_3[Доля])',
    ]);
    expect(second?.rows[2]?.[1]).toEqual({ value: 1, formula: '=SUM(Итоги_2[Доля])' });
    expect(third?.rows[2]?.[1]).toEqual({ value: 1, formula: '=SUM(Итоги_3[Доля])' });
  });

  it('works in files with prefixes, UTF-16, no styles, or strict namespaces', async () => {
    const plain = workbookParts({ sheets: { План: sheetOf('<row r="1"><c r="A1"><v>5</v></c></row>') } });
    const utf16 = (text: string): Uint8Array =>
      new Uint8Array(Buffer.from(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, 'utf16le'));
    const prefixed = (text: string): string =>
      text.replace(/<(\/?)(?=[a-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
    const book = plain['xl/workbook.xml'] as string;
    const files = [
      packedFile({
        ...plain,
        'xl/workbook.xml': prefixed(book),
        'xl/styles.xml': prefixed(plain['xl/styles.xml'] as string),
      }),
      packedFile({ ...plain, 'xl/workbook.xml': utf16(book) }),
      workbookFile({
        sheets: { План: plain['xl/worksheets/sheet1.xml'] as string },
        parts: { 'xl/styles.xml': null },
      }),
      workbookFile({
        sheets: { План: plain['xl/worksheets/sheet1.xml'] as string },
        styles: '<styleSheet xmlns="x"/>',
      }),
      packedFile(
        Object.fromEntries(
          Object.entries(plain).map(([name, content]) => [
            name,
            (content as string)
              .replaceAll(
                'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
                'http://purl.oclc.org/ooxml/spreadsheetml/main',
              )
              .replaceAll(
                'http://schemas.openxmlformats.org/officeDocument/2006',
                'http://purl.oclc.org/ooxml/officeDocument',
              ),
          ]),
        ),
      ),
    ];
    for (const file of files) {
      const { sheets } = read(await editXlsx(file, { addSheets: [SUMMARY] }));
      expect(sheets[0]?.rows[0]?.[0]).toBe(5);
      expect(sheets[1]).toEqual(SUMMARY);
    }
  });

  it('refuses a name that is taken, and a file with macros', async () => {
    const file = await writeXlsx(FILE);
    await expect(editXlsx(file, { addSheets: [{ ...SUMMARY, name: 'ПЛАН' }] })).rejects.toThrow(
      'SHEET_EXISTS {"sheet":"ПЛАН"}',
    );
    await expect(editXlsx(file, { addSheets: [SUMMARY, SUMMARY] })).rejects.toThrow('SHEET_EXISTS');
    const macros = workbookFile({ parts: { 'xl/vbaProject.bin': 'x' } });
    await expect(editXlsx(macros, { addSheets: [SUMMARY] })).rejects.toThrow('MACROS');
  });

  it('checks the sheets first', async () => {
    const wrong = { ...SUMMARY, merges: [{ top: 0, left: 0, bottom: 0, right: 0 }] };
    await expect(editXlsx(await writeXlsx(FILE), { addSheets: [wrong] })).rejects.toThrow('cannot merge A1');
  });
});

describe('replacing sheets', () => {
  it('puts the new one in the place of the old, and adds nothing the second time', async () => {
    const again: Sheet = { ...SUMMARY, name: 'План' };
    const first = await editXlsx(await writeXlsx(FILE), { addSheets: [again], replaceSheets: ['план'] });
    expect(read(first)).toEqual({ ...FILE, sheets: [again, SCHOOLS] });
    const second = await editXlsx(first, { addSheets: [again], replaceSheets: ['План'] });
    expect(read(second)).toEqual(read(first));
    expect([...partsOf(second).keys()].filter((name) => /table|chart|comment/.test(name))).toHaveLength(
      [...partsOf(first).keys()].filter((name) => /table|chart|comment/.test(name)).length,
    );
    expect(partsOf(second).get('xl/styles.xml')).toBe(partsOf(first).get('xl/styles.xml'));
  });

  it('takes parts out that only the old one needed, and keeps those of others', async () => {
    const parts = partsOf(await editXlsx(await writeXlsx(FILE), { replaceSheets: ['План'] }));
    expect([...parts.keys()].some((name) => name.includes('table'))).toBe(false);
    expect([...parts.keys()].some((name) => name.includes('comments'))).toBe(true);
    expect(parts.get('[Content_Types].xml')).not.toContain('table');
  });

  it('moves local names along with their sheets and drops those of sheets that are gone', async () => {
    const file = await writeXlsx(FILE);
    expect(read(await editXlsx(file, { replaceSheets: ['План'] })).names).toEqual(FILE.names);
    expect(read(await editXlsx(file, { replaceSheets: ['Школы'] })).names).toBeUndefined();
  });

  it('passes over names that are not there, but leaves no workbook without a sheet', async () => {
    const file = await writeXlsx(FILE);
    expect(read(await editXlsx(file, { replaceSheets: ['Нет такого'] }))).toEqual(FILE);
    await expect(editXlsx(file, { replaceSheets: ['План', 'Школы'] })).rejects.toThrow('NO_SHEETS');
  });

  it('keeps the tab that is shown in view', async () => {
    const three = await writeXlsx({ sheets: [PLAN, SCHOOLS, { name: 'Ещё', rows: [] }] });
    const shown = partsOf(three).get('xl/workbook.xml')?.replace('activeTab="0"', 'activeTab="2"') as string;
    const file = packedFile({ ...Object.fromEntries(partsOf(three)), 'xl/workbook.xml': shown });
    const parts = partsOf(await editXlsx(file, { replaceSheets: ['План'] }));
    expect(parts.get('xl/workbook.xml')).toContain('activeTab="1"');
  });
});

describe('setting cells', () => {
  const set = async (
    rows: string,
    changes: readonly (readonly [number, number, string | number | boolean | null])[],
  ) => {
    const file = workbookFile({
      sheets: { План: worksheet(`<sheetData>${rows}</sheetData>`) },
      strings: '<si><t>Анна</t></si>',
    });
    const setCells = changes.map(([row, column, value]) => ({ sheet: 'план', row, column, value }));
    const bytes = await editXlsx(file, { setCells });
    return { rows: read(bytes).sheets[0]?.rows, xml: partsOf(bytes).get('xl/worksheets/sheet1.xml') ?? '' };
  };

  it('puts values of every kind where they belong, in rows and cells there are or are not', async () => {
    const rows =
      '<row r="2" spans="2:2"><c r="B2" t="s"><v>0</v></c></row><row r="5"/><row r="9"><c r="A9"><v>9</v></c></row>';
    const { rows: read, xml } = await set(rows, [
      [1, 0, 'до <&>'],
      [1, 1, 7],
      [1, 2, true],
      [0, 3, ' пробелы '],
      [4, 4, -1.5],
      [10, 0, 'ниже'],
      [8, 0, null],
      [3, 0, '=1+1'],
    ]);
    const plain = Array.from(read ?? [], (row) => row && Array.from(row, (cell) => cell ?? null));
    expect(plain).toEqual([
      [null, null, null, ' пробелы '],
      ['до <&>', 7, true],
      undefined,
      ['=1+1'],
      [null, null, null, null, -1.5],
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      ['ниже'],
    ]);
    const order = [...xml.matchAll(/ r="([A-Z]*\d+)"/g)].map((match) => match[1]);
    expect(order).toEqual(['1', 'D1', '2', 'A2', 'B2', 'C2', '4', 'A4', '5', 'E5', '9', 'A9', '11', 'A11']);
    expect(xml).toContain('spans="1:3"');
  });

  it('keeps formats, and counts on where numbers are not told', async () => {
    const { rows, xml } = await set(
      '<row><c s="0"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
      [
        [0, 0, 'а'],
        [0, 5, 'б'],
        [1, 0, 4],
      ],
    );
    expect(xml).toContain('s="0"');
    expect(rows).toEqual([['а', 2, undefined, undefined, undefined, 'б'], [4]]);
  });

  it('writes out formulas that hung on a formula which is gone', async () => {
    const { rows } = await set(
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1&amp;"&lt;"</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>',
      [
        [0, 1, 10],
        [2, 1, 30],
      ],
    );
    expect(rows?.map((row) => row?.[1])).toEqual([10, { value: 2, formula: '=A2&"<"' }, 30]);
  });

  it.each(['1e6', '0', '1.5', ''])('refuses a row with the number «%s»', async (number) => {
    await expect(set(`<row r="${number}"><c><v>1</v></c></row>`, [[0, 0, 1]])).rejects.toThrow('BAD_ADDRESS');
  });

  it('fills a sheet that was empty', async () => {
    const file = workbookFile({ sheets: { План: worksheet('<sheetData/>') } });
    const bytes = await editXlsx(file, { setCells: [{ sheet: 'План', row: 1, column: 1, value: 'а' }] });
    expect(read(bytes).sheets[0]?.rows).toEqual([undefined, [undefined, 'а']]);
  });

  it('names a sheet that is missing', async () => {
    await expect(set('', [[0, 0, 1]])).resolves.toBeDefined();
    const file = workbookFile();
    await expect(
      editXlsx(file, { setCells: [{ sheet: 'Нет', row: 0, column: 0, value: 1 }] }),
    ).rejects.toThrow('SHEET_MISSING');
  });
});

describe('what the file says of itself', () => {
  const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const types = (main: string, more = ''): string =>
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${MAIN_TYPE}.${main}"/>${more}</Types>`;

  it('has one type for a part, though it told of one that was not there', async () => {
    const stale = '<Override PartName="/xl/worksheets/SHEET2.xml" ContentType="application/xml"/>';
    const file = workbookFile({ parts: { '[Content_Types].xml': types('sheet.main+xml', stale) } });
    const told = partsOf(await editXlsx(file, { addSheets: [SUMMARY] })).get('[Content_Types].xml') ?? '';
    const names = [...told.matchAll(/PartName="([^"]+)"/g)].map((match) => match[1]?.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(told).toContain(`PartName="/xl/worksheets/sheet2.xml" ContentType="${MAIN_TYPE}.worksheet+xml"`);
  });

  it('makes a workbook of a template, and refuses templates with macros', async () => {
    for (const change of [{ addSheets: [SUMMARY] }, { setCells: [] }]) {
      const file = workbookFile({ parts: { '[Content_Types].xml': types('template.main+xml') } });
      const told = partsOf(await editXlsx(file, change)).get('[Content_Types].xml') ?? '';
      expect(told).not.toContain('template');
      expect(
        told.split(`PartName="/xl/workbook.xml" ContentType="${MAIN_TYPE}.sheet.main+xml"`),
      ).toHaveLength(2);
    }
    const macros = types('').replace(
      `${MAIN_TYPE}.`,
      'application/vnd.ms-excel.template.macroEnabled.main+xml',
    );
    const file = workbookFile({ parts: { '[Content_Types].xml': macros } });
    await expect(editXlsx(file, { addSheets: [SUMMARY] })).rejects.toThrow('MACROS');
  });

  it('has a view for the new sheets to be in, on a sheet that is seen', async () => {
    const bookOf = async (file: Parameters<typeof workbookFile>[0], change = { addSheets: [SUMMARY] }) =>
      partsOf(await editXlsx(workbookFile(file), change)).get('xl/workbook.xml') ?? '';
    expect(await bookOf({})).toContain('<bookViews><workbookView activeTab="0"/></bookViews><sheets>');
    expect(await bookOf({ before: '<bookViews></bookViews>' })).toContain(
      '<bookViews><workbookView activeTab="0"/></bookViews><sheets>',
    );
    const hidden = workbookParts({});
    hidden['xl/workbook.xml'] = String(hidden['xl/workbook.xml']).replace(
      ' sheetId',
      ' state="hidden" sheetId',
    );
    expect(await bookOf({ parts: hidden })).toContain('<workbookView activeTab="1"/>');
    expect(await bookOf({ before: '<bookViews><workbookView/></bookViews>' })).toContain(
      '<bookViews><workbookView/></bookViews>',
    );
    expect(await bookOf({}, { addSheets: [] })).not.toContain('bookViews');
  });

  it('tells no titles of sheets that were there before', async () => {
    const root = (type: string): string =>
      relationships([
        ['rId1', 'officeDocument', 'xl/workbook.xml'],
        ['rId2', type, 'docProps/app.xml'],
      ]);
    const app =
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="v">' +
      '<Application>Microsoft Excel</Application><HeadingPairs><vt:vector/></HeadingPairs>' +
      '<TitlesOfParts><vt:vector><vt:lpstr>Лист1</vt:lpstr></vt:vector></TitlesOfParts><Company>УО</Company></Properties>';
    const file = workbookFile({
      parts: { '_rels/.rels': root('extended-properties'), 'docProps/app.xml': app },
    });
    const told = partsOf(await editXlsx(file, { addSheets: [SUMMARY] })).get('docProps/app.xml');
    expect(told).toBe(
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="v">' +
        '<Application>Microsoft Excel</Application><Company>УО</Company></Properties>',
    );
  });

  describe('with a signature', () => {
    const SIGNATURES = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature';
    const signed = (): Uint8Array => {
      const parts = workbookParts({});
      const relation = (id: string, type: string, target: string): string =>
        `<Relationship Id="${id}" Type="${SIGNATURES}/${type}" Target="${target}"/>`;
      const rels = (content: string): string =>
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
      return packedFile({
        ...parts,
        '[Content_Types].xml': types(
          'sheet.main+xml',
          '<Default Extension="sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/>' +
            '<Override PartName="/_xmlsignatures/sig1.xml" ContentType="application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml"/>',
        ),
        '_rels/.rels': String(parts['_rels/.rels']).replace(
          '</Relationships>',
          `${relation('rId9', 'origin', '_xmlsignatures/origin.sigs')}</Relationships>`,
        ),
        '_xmlsignatures/origin.sigs': '',
        '_xmlsignatures/_rels/origin.sigs.rels': rels(
          relation('rId1', 'signature', 'sig1.xml') + relation('rId2', 'signature', '../xl/workbook.xml'),
        ),
        '_xmlsignatures/sig1.xml': '<Signature/>',
        '_xmlsignatures/_rels/sig1.xml.rels': rels(relation('rId1', 'certificate', 'cert.cer')),
        '_xmlsignatures/cert.cer': 'x',
      });
    };

    it('is left as it is, unless the signature may go', async () => {
      for (const change of [
        { addSheets: [SUMMARY] },
        { setCells: [{ sheet: 'Лист1', row: 0, column: 0, value: 1 }] },
      ]) {
        await expect(editXlsx(signed(), change)).rejects.toThrow('SIGNED');
      }
    });

    it('then loses the signature with all its parts, and nothing that others need', async () => {
      const edited = await editXlsx(signed(), { addSheets: [SUMMARY], dropSignatures: true });
      const parts = partsOf(edited);
      expect([...parts.keys()].filter((name) => name.includes('signature'))).toEqual([]);
      expect(parts.get('_rels/.rels')).not.toContain('signature');
      expect(parts.get('[Content_Types].xml')).not.toContain('_xmlsignatures');
      expect(read(edited).sheets.map(({ name }) => name)).toEqual(['Лист1', 'Сводка']);
    });

    it('needs no leave where there is none', async () => {
      const edited = await editXlsx(await writeXlsx(FILE), { addSheets: [SUMMARY], dropSignatures: true });
      expect(read(edited).sheets).toHaveLength(3);
    });
  });
});

(hasFormatChecks ? it : it.skip)(
  'what is edited is valid',
  async () => {
    const file = await writeXlsx(FILE);
    const edits = [
      { addSheets: [SUMMARY] },
      { addSheets: [SUMMARY], replaceSheets: ['План'] },
      { setCells: [{ sheet: 'План', row: 5, column: 5, value: ' а ' }] },
    ];
    for (const edit of edits) expect(faultsIn(await editXlsx(file, edit))).toEqual([]);
  },
  60_000,
);

/** Some programs read no further than a sheet says that it reaches. */
describe('what a sheet says of its size', () => {
  const dimensionOf = (bytes: Uint8Array): string | undefined =>
    /<dimension ref="([^"]*)"/.exec(partsOf(bytes).get('xl/worksheets/sheet1.xml') ?? '')?.[1];
  const SHEET = 'Лист1';
  const file = (dimension: string) =>
    workbookFile({
      sheets: {
        [SHEET]: worksheet(`${dimension}<sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>`),
      },
    });

  test.each<[string, [row: number, column: number][], string | undefined]>([
    ['<dimension ref="B2"/>', [[4, 3]], 'B2:D5'],
    ['<dimension ref="B2"/>', [[0, 0]], 'A1:B2'],
    ['<dimension ref="A1:F9"/>', [[4, 3]], 'A1:F9'],
    ['<dimension ref="B2"/>', [[1, 1]], 'B2'],
    ['<dimension ref="?"/>', [[4, 3]], '?'],
    ['', [[4, 3]], undefined],
  ])('%s with cells at %j', async (dimension, places, said) => {
    const setCells = places.map(([row, column]) => ({ sheet: SHEET, row, column, value: 5 }));
    expect(dimensionOf(await editXlsx(file(dimension), { setCells }))).toBe(said);
  });

  test('grows by rows that are added', async () => {
    const rows = Array.from({ length: 1200 }, (_, row) => [row, null, 'а']);
    const bytes = await editXlsx(file('<dimension ref="B2"/>'), {
      addRows: [{ sheet: SHEET, from: 2, like: 1, rows }],
    });
    expect(dimensionOf(bytes)).toBe('A2:C1202');
  });
});
