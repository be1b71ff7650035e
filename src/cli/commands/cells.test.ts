import type { Cell, Sheet } from '../../core/workbook/workbook';
import { inflateNode } from '../../xlsx/inflateNode';
import { readXlsx } from '../../xlsx/readXlsx';
import { relationships, workbookFile, worksheet } from '../../../tests/xlsx/workbookFile';
import { sheetsJson } from './cells';

const sheet = (rows: Sheet['rows'], name = 'Лист1'): Sheet => ({ name, rows });

/** A row with these cells alone. */
function sparse(cells: Readonly<Record<number, Cell>>): Cell[] {
  const row: Cell[] = [];
  for (const [column, cell] of Object.entries(cells)) row[Number(column)] = cell;
  return row;
}

test('rows begin in row 1 and column A, and end with their last value', () => {
  const [made] = sheetsJson({
    sheets: [sheet([undefined, sparse({ 1: 'б', 3: '', 4: null }), [], ['', 1, { value: null }]])],
  });
  expect(made).toEqual({ name: 'Лист1', state: 'visible', rows: [[], [null, 'б'], [], ['', 1]] });
});

test('a few cells far to the right stand in their rows', () => {
  const [made] = sheetsJson({ sheets: [sheet([['а'], sparse({ 0: 'б', 16_383: 'край' })])] });
  expect(made?.rows[1]).toHaveLength(16_384);
  expect(made?.rows[1]?.at(-1)).toBe('край');
  expect(made?.far).toBeUndefined();
});

test('a cell in the last corner is told by its address', () => {
  const rows: Cell[][] = [['а']];
  rows[1_048_575] = sparse({ 16_383: 'край' });
  const [made] = sheetsJson({ sheets: [sheet(rows)] });
  expect(made?.rows).toEqual([['а']]);
  expect(made?.far).toEqual({ XFD1048576: 'край' });
});

test('what many sheets leave empty is counted together', () => {
  const sheets = Array.from({ length: 500 }, (_, index) =>
    sheet([sparse({ 0: index, 16_383: 'край' })], `Л${index}`),
  );
  const made = sheetsJson({ sheets });
  expect(JSON.stringify(made).length).toBeLessThan(10_000_000);
  expect(made[0]?.rows[0]).toHaveLength(16_384);
  expect(made[499]).toEqual({ name: 'Л499', state: 'visible', rows: [[499]], far: { XFD1: 'край' } });
});

const ROWS = 20_000;
const numbers = Array.from({ length: ROWS }, (_, index) => index + 1);

/** A file whose every row has a value in A and something in XFD. */
const wide = (last: (row: number) => string, after = ''): Uint8Array =>
  workbookFile({
    sheets: {
      Лист1: worksheet(
        `<sheetData>${numbers
          .map((row) => `<row r="${row}"><c r="A${row}"><v>${row}</v></c>${last(row)}</row>`)
          .join('')}</sheetData>${after}`,
      ),
    },
    parts: { 'xl/worksheets/_rels/sheet1.xml.rels': relationships([]) },
  });

describe('20,000 rows that reach to column XFD', () => {
  const lists = numbers.map((row) => [row]);

  test('values are told by their addresses', () => {
    const file = wide((row) => `<c r="XFD${row}"><v>7</v></c>`);
    const [made] = sheetsJson(readXlsx(file, { inflate: inflateNode }));
    expect(made?.rows).toEqual(lists);
    expect(Object.keys(made?.far ?? {})).toHaveLength(ROWS);
    expect(made?.far?.['XFD20000']).toBe(7);
  });

  test.each(['numbers', 'all'] as const)('formats (%s) and links cost nothing', (formats) => {
    const links = numbers.map((row) => `<hyperlink ref="XFD${row}" location="Лист1!A1"/>`).join('');
    for (const file of [
      wide((row) => `<c r="XFD${row}" s="0"/>`),
      wide(() => '', `<hyperlinks>${links}</hyperlinks>`),
    ]) {
      const [made] = sheetsJson(readXlsx(file, { inflate: inflateNode, formats }));
      expect(made).toEqual({ name: 'Лист1', state: 'visible', rows: lists });
    }
  });
});
