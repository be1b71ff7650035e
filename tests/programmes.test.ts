/**
 * What the programmes' own documents say, against what a careful reader makes of them. The documents are not part
 * of the project: the folder that holds them is named by SHNOR_FIXTURES, and without it there is nothing to do.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recogniseWorkbook } from '../src/core/recognition/recogniseSheet';
import { tableJson } from '../src/core/recognition/tableJson';
import { parties } from '../src/core/terms/parties';
import { quantity } from '../src/core/terms/quantity';
import { readTerm } from '../src/core/terms/readTerm';
import { isoToSerial } from '../src/core/workbook/date';
import { inflateNode } from '../src/xlsx/inflateNode';
import { readXlsx } from '../src/xlsx/readXlsx';

const folder = process.env.SHNOR_FIXTURES ?? '';
const isThere = folder !== '' && existsSync(folder);
const inFolder = isThere ? describe : describe.skip;

const load = (file: string): unknown =>
  isThere ? JSON.parse(readFileSync(join(folder, file), 'utf8')) : null;
const serial = (iso: string | null): number | null => (iso === null ? null : isoToSerial(iso));

inFolder('terms', () => {
  type Row = [
    programme: string,
    text: string,
    from: string,
    to: string,
    kind: string,
    start: string,
    end: string,
  ];
  const rows = (load('terms.json') as { rows: Row[] } | null)?.rows ?? [];
  test.each(rows)('%s: %s', (_, text, from, to, kind, start, end) => {
    const period = { start: serial(from) ?? NaN, end: serial(to) ?? NaN };
    const reading = readTerm(text, period);
    expect(reading).toMatchObject({ kind, start: serial(start), end: serial(end), unread: [] });
    expect(readTerm(text).kind).toBe(kind);
  });
});

inFolder('quantities', () => {
  const rows = (load('quantities.json') as [string, number | null][] | null) ?? [];
  test.each(rows)('%s', (text, expected) => expect(quantity(text)?.value ?? null).toBe(expected));
});

inFolder('parties', () => {
  const rows = (load('parties.json') as [string, string[]][] | null) ?? [];
  test.each(rows)('%s', (text, expected) => expect(parties(text)).toEqual(expected));
});

interface GoldSheet {
  sheet: string;
  kind: string;
  headerRow: number | null;
  firstDataRow: number;
  columns: Record<string, unknown>;
  sections: { row: number }[];
  rows: Record<string, unknown>[];
}

const COMPARED = ['title', 'term', 'responsible', 'result', 'done', 'name', 'value', 'unit'];
const NUMERIC = ['baseline', 'targets', 'actuals'];
const plain = (value: unknown): string =>
  typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';

/** What is compared of a row: its number, its texts without the width of blanks, its numbers. */
function compared(row: Record<string, unknown>, gold: Record<string, unknown>): Record<string, unknown> {
  const texts = COMPARED.filter((key) => key in gold).map((key) => [key, plain(row[key])]);
  const numbers = NUMERIC.filter((key) => key in gold).map((key) => [key, row[key] ?? null]);
  return { row: row.row, ...Object.fromEntries([...texts, ...numbers]) };
}

inFolder('programmes', () => {
  const names = isThere
    ? readdirSync(join(folder, 'programmes')).filter((name) => name.endsWith('.json'))
    : [];
  for (const name of names.map((file) => file.replace('.json', ''))) {
    const gold = load(`programmes/${name}.json`) as { sheets: GoldSheet[] };
    const bytes = readFileSync(join(folder, 'programmes', `${name}.xlsx`));
    const tables = recogniseWorkbook(readXlsx(bytes, { inflate: inflateNode })).map(tableJson);

    test(`${name}: no more and no fewer tables`, () => expect(tables).toHaveLength(gold.sheets.length));

    test.each(gold.sheets)(`${name}: $sheet`, (expected) => {
      const table = tables.find(({ sheet, kind }) => sheet === expected.sheet && kind === expected.kind);
      expect(table).toMatchObject({
        headerRow: expected.headerRow,
        columns: expected.columns,
        sections: expected.sections.map(({ row }) => ({ row })),
      });
      expect(Object.keys(table?.columns ?? {}).sort()).toEqual(Object.keys(expected.columns).sort());
      const rows = table?.rows as Record<string, unknown>[];
      expect(rows.map(({ row }) => row)).toEqual(expected.rows.map(({ row }) => row));
      expect(rows.map((row, index) => compared(row, expected.rows[index] ?? {}))).toEqual(
        expected.rows.map((row) => compared(row, row)),
      );
    });
  }
});
