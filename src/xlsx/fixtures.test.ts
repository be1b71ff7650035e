import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { cellJson } from './cellJson';
import { inflateBrowser } from './inflateBrowser';
import { inflateNode } from './inflateNode';
import { readXlsx } from './readXlsx';
import { XlsxError } from './xlsxError';

/** A folder with `odd/` (workbooks and what is in them) and `hostile/`, where the machine has one. */
const folder = process.env['SHNOR_FIXTURES'] ?? '';
const has = (name: string): boolean => folder !== '' && existsSync(path.join(folder, name));
const load = (...names: string[]): Uint8Array => new Uint8Array(readFileSync(path.join(folder, ...names)));

const PLATFORMS = [inflateNode, inflateBrowser];

(has('odd/expected.json') ? describe : describe.skip)('odd workbooks', () => {
  const expected = has('odd/expected.json')
    ? (JSON.parse(new TextDecoder().decode(load('odd', 'expected.json'))) as Record<string, unknown[][]>)
    : {};

  it.each(Object.keys(expected))('%s', (name) => {
    for (const inflate of PLATFORMS) {
      const { sheets } = readXlsx(load('odd', `${name}.xlsx`), { inflate });
      expected[name]?.forEach((row, rowNumber) =>
        row.forEach((value, column) => {
          const json = cellJson(sheets[0]?.rows[rowNumber]?.[column]);
          const told =
            json !== null && typeof json === 'object'
              ? 'date' in json
                ? `D:${json.date}`
                : Object.values(json)[0]
              : json;
          expect(told === '' ? null : told).toEqual(value);
        }),
      );
    }
  });
});

(has('hostile') ? describe : describe.skip)('hostile files', () => {
  const names = has('hostile')
    ? readdirSync(path.join(folder, 'hostile')).filter((name) => /\.xlsx?$/.test(name))
    : [];

  it.each(names)('%s is read or refused', (name) => {
    for (const inflate of PLATFORMS) {
      try {
        expect(
          readXlsx(load('hostile', name), { inflate, formats: 'all', formulas: true }).sheets.length,
        ).toBeGreaterThan(0);
      } catch (error) {
        expect(error).toBeInstanceOf(XlsxError);
      }
    }
  });
});
