import fc from 'fast-check';
import {
  MAX_COLUMNS,
  MAX_ROWS,
  absoluteAddress,
  areaAddress,
  cellAddress,
  columnLetters,
  columnNumber,
  freeSheetName,
  parseArea,
  quotedSheet,
  sheetAddress,
  splitSheetAddress,
  validSheetName,
} from './address';

const column = fc.integer({ min: 0, max: MAX_COLUMNS - 1 });
const row = fc.integer({ min: 0, max: MAX_ROWS - 1 });
const area = fc.tuple(row, row, column, column).map(([a, b, c, d]) => ({
  top: Math.min(a, b),
  bottom: Math.max(a, b),
  left: Math.min(c, d),
  right: Math.max(c, d),
}));

describe('columns', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('%i is %s', (number, letters) => {
    expect(columnLetters(number)).toBe(letters);
    expect(columnNumber(letters)).toBe(number);
    expect(columnNumber(letters.toLowerCase())).toBe(number);
  });

  it('letters and numbers answer to each other', () => {
    fc.assert(fc.property(column, (number) => columnNumber(columnLetters(number)) === number));
  });
});

describe('areas', () => {
  it('names a cell and a rectangle', () => {
    expect(cellAddress(4, 1)).toBe('B5');
    expect(areaAddress({ top: 0, left: 0, bottom: 3, right: 2 })).toBe('A1:C4');
    expect(areaAddress({ top: 4, left: 1, bottom: 4, right: 1 })).toBe('B5');
    expect(absoluteAddress({ top: 0, left: 0, bottom: 3, right: 2 })).toBe('$A$1:$C$4');
  });

  it('reads what it writes, with dollars and in any order of corners', () => {
    fc.assert(
      fc.property(area, (value) => {
        expect(parseArea(areaAddress(value))).toEqual(value);
        expect(parseArea(absoluteAddress(value))).toEqual(value);
        const turned = `${cellAddress(value.bottom, value.left)}:${cellAddress(value.top, value.right)}`;
        expect(parseArea(turned)).toEqual(value);
      }),
    );
  });

  it.each([
    ['A:C', { top: 0, left: 0, bottom: MAX_ROWS - 1, right: 2 }],
    ['$2:7', { top: 1, left: 0, bottom: 6, right: MAX_COLUMNS - 1 }],
    ['b5', { top: 4, left: 1, bottom: 4, right: 1 }],
  ])('reads %s', (text, expected) => {
    expect(parseArea(text)).toEqual(expected);
  });

  it.each([
    '',
    'A',
    '5',
    'A0',
    'A1048577',
    'XFE1',
    'A1:B',
    'A:5',
    'A1:2',
    'Лист1!A1',
    'AAAA1',
    'A1:B2:C3',
    '#REF!',
    ':',
  ])('refuses %s', (text) => {
    expect(parseArea(text)).toBeNull();
  });

  it('never throws, and stays on the sheet', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const found = parseArea(text);
        return (
          !found ||
          (found.top >= 0 && found.left >= 0 && found.bottom < MAX_ROWS && found.right < MAX_COLUMNS)
        );
      }),
    );
  });
});

describe('sheets in formulas', () => {
  it.each([
    ['Лист1', 'Лист1'],
    ['План 2020', "'План 2020'"],
    ["Школа 'А'", "'Школа ''А'''"],
    ['A1', "'A1'"],
    ['R1C1', "'R1C1'"],
    ['2020', "'2020'"],
    ['а-б', "'а-б'"],
  ])('%s is written %s', (name, quoted) => {
    expect(quotedSheet(name)).toBe(quoted);
  });

  it('splits what it joins, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (name) => {
        expect(splitSheetAddress(sheetAddress(name, 'B5'))).toEqual({ sheet: name, address: 'B5' });
      }),
    );
  });

  it('knows an address without a sheet', () => {
    expect(splitSheetAddress('B5')).toEqual({ sheet: null, address: 'B5' });
  });
});

describe('names of sheets', () => {
  it('are made valid', () => {
    expect(validSheetName('План/2020: [черновик]*?')).toBe('План 2020 черновик');
    expect(validSheetName("'кавычки'")).toBe('кавычки');
    expect(validSheetName('  ')).toBe('Лист');
    expect(validSheetName('а'.repeat(40))).toHaveLength(31);
  });

  it('are free of forbidden signs whatever comes in', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const name = validSheetName(text);
        return name.length >= 1 && name.length <= 31 && !/[\\/?*[\]:]/.test(name) && !/^\s|\s$/.test(name);
      }),
    );
  });

  it('are counted up where they are taken, without regard to case', () => {
    expect(freeSheetName('Сводка', [])).toBe('Сводка');
    expect(freeSheetName('Сводка', ['сводка', 'Сводка (2)'])).toBe('Сводка (3)');
    const long = 'а'.repeat(31);
    expect(freeSheetName(long, [long])).toBe(`${'а'.repeat(27)} (2)`);
  });
});
