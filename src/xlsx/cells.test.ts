import fc from 'fast-check';
import { cellValue } from '../core/workbook/cell';
import type { Cell, Sheet, Workbook } from '../core/workbook/workbook';
import { inflateNode } from './inflateNode';
import { readXlsx, type ReadOptions } from './readXlsx';
import {
  sheetOf,
  styleSheet,
  workbookFile,
  worksheet,
  type WorkbookFile,
} from '../../tests/xlsx/workbookFile';

const read = (file: WorkbookFile, options: Partial<ReadOptions> = {}): Workbook =>
  readXlsx(workbookFile(file), { inflate: inflateNode, ...options });

const sheet = (rows: string, file: WorkbookFile = {}, options: Partial<ReadOptions> = {}): Sheet =>
  read({ ...file, sheets: { Лист1: sheetOf(rows) } }, options).sheets[0] as Sheet;

const STRINGS = '<si><t>Анна</t></si><si><t>Пётр &amp; Ко</t></si><si><t/></si>';
const STYLES = styleSheet([0, 'dd\\.mm\\.yyyy', 9, 49, '0.00']);
const DATE = { numberFormat: 'dd\\.mm\\.yyyy' };

/** The one cell of a sheet, A1. */
const cell = (xml: string, options: Partial<ReadOptions> = {}): Cell | undefined =>
  sheet(`<row r="1">${xml}</row>`, { strings: STRINGS, styles: STYLES }, options).rows[0]?.[0];

describe('values', () => {
  it.each<[string, Cell | undefined]>([
    ['<c r="A1"><v>5</v></c>', 5],
    ['<c r="A1" t="n"><v>-4.5</v></c>', -4.5],
    ['<c r="A1"><v>1.5E-3</v></c>', 0.0015],
    ['<c r="A1"><v> 7 </v></c>', 7],
    ['<c r="A1"><v>&#53;</v></c>', 5],
    ['<c r="A1"><v>1<!-- -->2</v></c>', 12],
    ['<c r="A1"><v><![CDATA[8]]></v></c>', 8],
    ['<c r="A1"><v>много</v></c>', 'много'],
    ['<c r="A1"/>', undefined],
    ['<c r="A1"></c>', undefined],
    ['<c r="A1"><v/></c>', undefined],
    ['<c r="A1" t="s"><v>0</v></c>', 'Анна'],
    ['<c r="A1" t="s"><v>1</v></c>', 'Пётр & Ко'],
    ['<c r="A1" t="s"><v>2</v></c>', ''],
    ['<c r="A1" t="s"><v/></c>', undefined],
    ['<c r="A1" t="s"><v> </v></c>', undefined],
    ['<c t="s" s="0" r="A1"><v>0</v></c>', 'Анна'],
    ["<c r='A1' t='s'><v>0</v></c>", 'Анна'],
    ['<c r="A1"  t="s" ><v >0</v ></c >', 'Анна'],
    ['<c r="A1" t="str"><v>a &lt; b</v></c>', 'a < b'],
    ['<c r="A1" t="str"><v></v></c>', ''],
    ['<c r="A1" t="str"><v>a_x000D_b</v></c>', 'a\rb'],
    ['<c r="A1" t="inlineStr"><is><t>Анна</t></is></c>', 'Анна'],
    ['<c r="A1" t="inlineStr"><is><t xml:space="preserve"> а </t></is></c>', ' а '],
    ['<c r="A1" t="inlineStr"><is><t><![CDATA[<б>]]></t></is></c>', '<б>'],
    ['<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>Ан</t></r><r><t>на</t></r></is></c>', 'Анна'],
    ['<c r="A1" t="inlineStr"><is><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh></is></c>', '東京'],
    ['<c r="A1" t="inlineStr"><is><t/></is></c>', ''],
    ['<c r="A1" t="b"><v>1</v></c>', true],
    ['<c r="A1" t="b"><v>0</v></c>', false],
    ['<c r="A1" t="b"><v>TRUE</v></c>', true],
    ['<c r="A1" t="e"><v>#N/A</v></c>', { error: '#N/A' }],
    ['<c r="A1" t="d"><v>2015-09-01</v></c>', { value: 42248, format: { numberFormat: 'dd.mm.yyyy' } }],
    ['<c r="A1" s="1" t="d"><v>2015-09-01T00:00:00</v></c>', { value: 42248, format: DATE }],
    ['<c r="A1" t="d"><v>12:00:00</v></c>', { value: 0.5, format: { numberFormat: 'hh:mm:ss' } }],
    ['<c r="A1" t="d"><v>летом</v></c>', 'летом'],
    ['<c r="A1" t="d"><v>1812-09-07T00:00:00</v></c>', '1812-09-07'],
    ['<c r="A1" t="d"><v>1812-09-07T10:30:00</v></c>', '1812-09-07T10:30:00'],
    ['<c r="A1" t="d"><v>PT12H</v></c>', { value: 0.5, format: { numberFormat: 'hh:mm:ss' } }],
    ['<c r="A1" s="1" t="d"><v>1899-12-31T12:00:00</v></c>', { value: 0.5, format: DATE }],
    ['<c r="A1"><v>1e400</v></c>', '1e400'],
    ['<c r="A1" s="1"><v>-1E999</v></c>', '-1E999'],
    ['<c r="A1"><f>1/0</f><v>1e400</v></c>', '1e400'],
    ['<c r="A1" s="1"><v>42248</v></c>', { value: 42248, format: DATE }],
    ['<c r="A1" s="2"><v>0.5</v></c>', { value: 0.5, format: { numberFormat: '0%' } }],
    ['<c r="A1" s="3"><v>5</v></c>', { value: 5, format: { numberFormat: '@' } }],
    ['<c r="A1" s="3" t="s"><v>0</v></c>', 'Анна'],
    ['<c r="A1" s="4"><v>5</v></c>', 5],
    ['<c r="A1" s="99"><v>5</v></c>', 5],
    ['<c r="A1"><f>1-1</f><v>0</v></c>', 0],
    ['<c r="A1" t="b"><f>1=2</f><v>0</v></c>', false],
    ['<c r="A1" t="str"><f>""</f><v></v></c>', ''],
    ['<c r="A1"><f>B1</f></c>', undefined],
    ['<c r="A1"><f>B1&lt;5</f><v>1</v></c>', 1],
    ['<c r="A1"><v>5</v><extLst><ext><v>6</v></ext></extLst></c>', 5],
    ['<c r="A1" cm="1" vm="2" ph="1"><v>5</v></c>', 5],
  ])('%s', (xml, expected) => {
    expect(cell(xml)).toEqual(expected);
  });

  it('are the same whichever way the cell is written', () => {
    const value = fc.oneof(
      fc.integer({ min: 0, max: 2 }).map((index) => `t="s"><v>${index}</v>`),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => `><v>${number}</v>`),
      fc.boolean().map((flag) => `t="b"><v>${Number(flag)}</v>`),
      fc.constantFrom(
        't="str"><v>да</v>',
        't="e"><v>#REF!</v>',
        't="inlineStr"><is><t>нет</t></is>',
        '><f>A1</f><v>3</v>',
        '>',
      ),
    );
    fc.assert(
      fc.property(fc.array(value, { maxLength: 8 }), (values) => {
        const plain = values
          .map((xml, column) => `<c r="${String.fromCharCode(65 + column)}1" ${xml}</c>`)
          .join('');
        const odd = values.map((xml) => `\n<c\tx="" ${xml}</c>`).join('');
        const prefixed = plain.replace(/<(\/?)([a-z])/g, '<$1x:$2');
        const options = { strings: STRINGS, styles: STYLES };
        const expected = sheet(`<row r="1">${plain}</row>`, options).rows;
        expect(sheet(`<row>${odd}</row>`, options).rows).toEqual(expected);
        const other = worksheet('')
          .replace(/<worksheet/, '<x:worksheet')
          .replace('</worksheet', '</x:worksheet');
        const whole = other.replace(
          '></x:',
          `><x:sheetData><x:row r="1">${prefixed}</x:row></x:sheetData></x:`,
        );
        expect(read({ ...options, sheets: { Лист1: whole } }).sheets[0]?.rows).toEqual(expected);
      }),
    );
  });

  it('of a string that the table has not is an error that names the cell', () => {
    expect(() => cell('<c r="A1" t="s"><v>99</v></c>')).toThrow(
      'BAD_STRING_INDEX {"part":"xl/worksheets/sheet1.xml","cell":"A1","index":"99"}',
    );
    expect(() => cell('<c r="A1" t="s"><v>-1</v></c>')).toThrow('BAD_STRING_INDEX');
    expect(() => cell('<c r="A1" t="s"><v>length</v></c>')).toThrow('BAD_STRING_INDEX');
  });
});

describe('places', () => {
  it('are counted where they are not told', () => {
    const { rows } = sheet(
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row/><row><c><v>4</v></c></row>',
    );
    expect(rows.map((row) => row && Array.from(row))).toEqual([
      [1, undefined, undefined, 2, 3],
      undefined,
      [4],
    ]);
  });

  it('are those that cells tell, in any order', () => {
    const { rows } = sheet(
      '<row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c><c r="A2"><v>4</v></c></row>',
    );
    expect(Array.from(rows, (row) => row && Array.from(row))).toEqual([[3], [4], [2, 1]]);
  });

  it('at the far corner of a sheet cost nothing', () => {
    const { rows } = sheet(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
    );
    expect(rows[1048575]?.[16383]).toBe(2);
    let seen = 0;
    rows.forEach((row) => row?.forEach(() => seen++));
    expect(seen).toBe(2);
  });

  it.each([
    '<row r="0"/>',
    '<row r="1048577"/>',
    '<row r="x"/>',
    '<row r="1.5"/>',
    '<row r="1e6"/>',
    '<row r="5.0"/>',
    '<row r="+5"/>',
    '<row r="0x10"/>',
    '<row r=""/>',
    '<row r="1"><c r="A1e2"/></row>',
    '<row r="1"><c r="A0"/></row>',
    '<row r="1"><c r="XFE1"/></row>',
    '<row r="1"><c r="A1048577"/></row>',
    '<row r="1"><c r="A"/></row>',
    '<row r="1"><c r="1"/></row>',
    '<row r="1"><c r="A1:B2"/></row>',
    '<row r="1048576"/><row/>',
    '<row r="1"><c r="XFD1"/><c/></row>',
  ])('%s is refused', (rows) => {
    expect(() => sheet(rows)).toThrow('BAD_ADDRESS');
  });

  it('do not depend on what the sheet says of its size', () => {
    const xml = worksheet(
      '<dimension ref="A1:XFD1048576"/><sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>',
    );
    expect(read({ sheets: { Лист1: xml } }).sheets[0]?.rows).toEqual([undefined, [undefined, 1]]);
  });
});

describe('rows', () => {
  it('tell what is hidden, and how high they are where looks are wanted', () => {
    const rows =
      '<row r="1" spans="1:1" ht="30" customHeight="1"><c r="A1"><v>1</v></c></row>' +
      '<row r="2" hidden="1"><c r="A2"><v>2</v></c></row><row r="3" ht="15"><c r="A3"><v>3</v></c></row>';
    expect(sheet(rows).rowLooks).toEqual([undefined, { hidden: true }]);
    expect(sheet(rows, {}, { formats: 'all' }).rowLooks).toEqual([{ height: 30 }, { hidden: true }]);
    expect(sheet(rows).rows).toEqual([[1], [2], [3]]);
  });
});

describe('formulas', () => {
  const formulas = (rows: string) => sheet(rows, {}, { formulas: true }).rows;

  it('come with their values where they are asked for', () => {
    const rows =
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"а"&amp;A1</f><v>а2</v></c></row>';
    expect(formulas(rows)).toEqual([
      [
        { value: 2, formula: '=1+1' },
        { value: 'а2', formula: '="а"&A1' },
      ],
    ]);
    expect(sheet(rows).rows).toEqual([[2, 'а2']]);
  });

  it('that are shared are told for every cell', () => {
    const rows =
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1</f><v>1</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"></f><v>3</v></c></row>';
    expect(formulas(rows).map((row) => row?.[1])).toEqual([
      { value: 1, formula: '=A1*$C$1' },
      { value: 2, formula: '=A2*$C$1' },
      { value: 3, formula: '=A3*$C$1' },
    ]);
  });

  it('of younger functions lose their prefix', () => {
    expect(formulas('<row r="1"><c r="A1"><f>_xlfn.IFS(B1&gt;0,1)</f></c></row>')).toEqual([
      [{ value: null, formula: '=IFS(B1>0,1)' }],
    ]);
  });
});

describe('dates of 1904', () => {
  const read1904 = (styles: string, rows: string) =>
    read({ before: '<workbookPr date1904="1"/>', styles, sheets: { Лист1: sheetOf(rows) } }).sheets[0]
      ?.rows[0];

  it.each<[string, number | string, number, number]>([
    ['a date', 'dd.mm.yyyy', 40786, 42248],
    ['a moment shown as a time alone', 'h:mm:ss', 40786.5, 42248.5],
    ['a moment shown as a time alone, by number', 21, 1.5, 1463.5],
    ['a time of day', 'h:mm:ss', 0.5, 0.5],
    ['a time of day before the first', 'h:mm:ss', -0.5, -0.5],
    ['a duration', '[h]:mm', 30.5, 30.5],
    ['a number', 0, 40786, 40786],
    ['a share', 9, 2, 2],
  ])('become those of 1900, and the rest stays: %s', (_, format, written, expected) => {
    const row = `<row r="1"><c r="A1" s="0"><v>${written}</v></c></row>`;
    expect(cellValue(read1904(styleSheet([format]), row)?.[0])).toBe(expected);
  });

  it('that are written as texts are the same in both calendars', () => {
    const row = '<row r="1"><c r="A1" s="0" t="d"><v>2015-09-01</v></c></row>';
    expect(cellValue(read1904(styleSheet(['dd.mm.yyyy']), row)?.[0])).toBe(42248);
  });
});

describe('limits', () => {
  const many = Array.from(
    { length: 300 },
    (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>1</v></c></row>`,
  ).join('');

  it('of cells are kept', () => {
    expect(() => sheet(many, {}, { limits: { cells: 200 } })).toThrow('TOO_MANY_CELLS');
    expect(sheet(many, {}, { limits: { cells: 300 } }).rows).toHaveLength(300);
  });

  it('of time are kept', () => {
    const long = many.repeat(1).replaceAll('<v>1</v>', `<v>${' '.repeat(2000)}1</v>`);
    expect(() => sheet(long, {}, { limits: { milliseconds: -1 } })).toThrow('TOO_LONG');
  });
});
