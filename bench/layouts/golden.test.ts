/** What becomes of a hundred made-up tables, in full: a change of recognition shows where it changes anything. */
import { expectGenerated } from '../../tests/generated';
import { recogniseSheet } from '../../src/core/recognition/recogniseSheet';
import { tableJson } from '../../src/core/recognition/tableJson';
import { madeTable } from './madeTable';

const TABLES = 96;

const SHORT = 24;
const shown = (value: unknown): string =>
  JSON.stringify(value, (_key, held: unknown) =>
    typeof held === 'string' && held.length > SHORT ? `${held.slice(0, SHORT)}…` : held,
  ).replaceAll('"', '');

/** Without what is empty: lines stay readable. */
const filled = (row: object): object =>
  Object.fromEntries(
    Object.entries(row).filter(
      ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );

const told = (seed: number): string[] =>
  recogniseSheet(madeTable(seed).sheet).flatMap((table) => {
    const { rows, records, groups, ...place } = tableJson(table) as {
      rows: object[];
      records?: object[];
      groups?: object[];
    };
    const lines = records ? [...records, ...(groups ?? [])] : rows;
    return [`# ${seed} ${shown(filled(place))}`, ...lines.map((line) => `  ${shown(filled(line))}`)];
  });

test('made-up tables are read as the golden file says', () =>
  expectGenerated(
    'bench/layouts/layouts.golden.txt',
    `${Array.from({ length: TABLES }, (_, seed) => told(seed))
      .flat()
      .join('\n')}\n`,
  ));
