/**
 * What the programmes' own documents say, against what a careful reader makes of them. The documents are not part
 * of the project: the folder that holds them is named by SHNOR_FIXTURES, and without it there is nothing to do.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parties } from '../src/core/terms/parties';
import { quantity } from '../src/core/terms/quantity';
import { readTerm } from '../src/core/terms/readTerm';
import { isoToSerial } from '../src/core/workbook/date';

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
