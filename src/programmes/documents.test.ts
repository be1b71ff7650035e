/**
 * Presets against the programmes' own documents, which are not part of the project: the folder that holds them is
 * named by SHNOR_FIXTURES, and without it only the counts are compared.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTerm } from '../core/terms/readTerm';
import { programmes } from '.';

const folder = process.env['SHNOR_FIXTURES'] ?? '';
const isThere = folder !== '' && existsSync(join(folder, 'programmes'));

interface Document {
  readonly sheets: readonly {
    readonly kind: string;
    readonly rows: readonly { readonly term?: string; readonly baseline?: number | null }[];
    readonly indicatorsInText?: readonly { readonly number: string | null; readonly unit: string | null }[];
  }[];
}

const rowsOf = (id: string, template: string) =>
  programmes.find((programme) => programme.id === id)?.rows[template] ?? [];
const kindOf = (term: unknown): string => readTerm(typeof term === 'string' ? term : null).kind;

test.each([
  ['syktyvkar', 23, 9],
  ['orel', 11, 0],
  ['gorodets', 40, 0],
  ['balagansk', 49, 5],
  ['efremov', 28, 13],
])('%s has %i events and %i indicators', (id, events, indicators) => {
  expect(rowsOf(id, 'roadmap')).toHaveLength(events);
  expect(rowsOf(id, 'indicators')).toHaveLength(indicators);
});

test('Gorodets: eighteen schools in four models, one event without a term, quantities as planned', () => {
  const models = rowsOf('gorodets', 'schools').map(({ model }) => model);
  expect(['практикоориентированная', 'базовая', 'адресная', 'сетевая'].map((name) => models.filter((model) => model === name).length)).toEqual([6, 6, 2, 4]); // prettier-ignore
  const events = rowsOf('gorodets', 'roadmap');
  expect(events.filter(({ term }) => term === undefined).map(({ number }) => number)).toEqual(['4.6']);
  expect(events.flatMap(({ planned }) => planned ?? [])).toEqual([50, 60, 3, 4, 30, 6, 6]);
});

test('Balagansk: baselines and targets, a missing baseline left out', () => {
  const values = rowsOf('balagansk', 'indicators').map((row) =>
    ['baselineYear', 'baseline', 'target:2020', 'target:2021', 'target:2022'].map((key) => row[key]),
  );
  expect(values).toEqual([
    [2019, 50, 80, 100, 100],
    [2019, 30, 50, 75, 100],
    [2019, undefined, 75, 90, 100],
    [2019, undefined, 25, 30, 35],
    [2019, 94, 96, 98, 100],
  ]);
  expect(rowsOf('balagansk', 'directions')).toHaveLength(17);
});

test('Efremov: an indicator has a direction and says what it is counted from', () => {
  const rows = rowsOf('efremov', 'indicators');
  expect(rows.filter(({ direction }) => direction === 'снижение').map(({ number }) => number)).toEqual([
    '3.1',
  ]);
  expect(rows.filter(({ numerator }) => !numerator)).toEqual([]);
  expect(rows.filter(({ unit, denominator }) => (unit === '%') !== Boolean(denominator))).toEqual([]);
});

test('Syktyvkar: at least ten lessons are visited', () => {
  expect(rowsOf('syktyvkar', 'roadmap').find(({ number }) => number === '2.5')?.['planned']).toBe(10);
});

(isThere ? describe : describe.skip)('as in the documents', () => {
  test.each(programmes.map(({ id }) => id))('%s', (id) => {
    const document = JSON.parse(readFileSync(join(folder, 'programmes', `${id}.json`), 'utf8')) as Document;
    const sheet = (kind: string) => document.sheets.find((each) => each.kind === kind);
    const events = sheet('roadmap')?.rows ?? [];
    expect(rowsOf(id, 'roadmap').map(({ term }) => kindOf(term))).toEqual(
      events.map(({ term }) => kindOf(term)),
    );
    const measured = sheet('indicators')?.rows;
    const said = sheet('passport')?.indicatorsInText;
    if (measured) {
      const baselines = rowsOf(id, 'indicators').map(({ baseline }) => baseline ?? null);
      expect(baselines).toEqual(measured.map(({ baseline }) => baseline ?? null));
    }
    if (said) expect(rowsOf(id, 'indicators')).toHaveLength(said.length);
  });
});
