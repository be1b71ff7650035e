import * as fc from 'fast-check';
import { NO_CONTEXT } from './context';
import { figuresOf, scales, type Figures } from './figures';
import type { Measure, MeasuredColumn } from './measures';

const columnsOf = (...measures: readonly (Measure | `${Measure} %`)[]): MeasuredColumn[] =>
  measures.map((named, column) => ({
    column,
    measure: named.replace(' %', '') as Measure,
    context: NO_CONTEXT,
    isShare: named.endsWith('%'),
  }));

/** The figures of every row of a table whose columns count this. */
function read(
  measures: readonly (Measure | `${Measure} %`)[],
  rows: readonly (readonly (number | null)[])[],
): Figures[] {
  const columns = columnsOf(...measures);
  const value = (row: number, column: number): number | null => rows[row]?.[column] ?? null;
  const told = scales(columns, [...rows.keys()], value);
  return rows.map((_, row) => figuresOf(columns, told)((column) => value(row, column)));
}

const one = (
  measures: readonly (Measure | `${Measure} %`)[],
  ...row: readonly (number | null)[]
): Partial<Figures> => {
  const [{ participants, belowMinimum, belowShare, meanScore }] = read(measures, [row]) as [Figures];
  return { participants, belowMinimum, belowShare, meanScore };
};

const MARKS = ['mark2', 'mark3', 'mark4', 'mark5'] as const;

test.each<[string, Partial<Figures>, Partial<Figures>]>([
  [
    'a count below the minimum gives its share',
    one(['participants', 'belowMinimum', 'meanScore'], 40, 10, 3.4),
    { participants: 40, belowMinimum: 10, belowShare: 25, meanScore: 3.4 },
  ],
  [
    'a share that the header names stays one',
    one(['participants', 'belowMinimum %'], 40, 10),
    { participants: 40, belowMinimum: null, belowShare: 10, meanScore: null },
  ],
  [
    'more below the minimum than took part must be percent',
    one(['participants', 'belowMinimum'], 8, 25),
    { participants: 8, belowMinimum: null, belowShare: 25, meanScore: null },
  ],
  [
    'a broken number beside shares is one of them all the same',
    one(['participants', 'belowMinimum', 'passed'], 40, 12.5, 87.5),
    { participants: 40, belowMinimum: null, belowShare: 12.5, meanScore: null },
  ],
  [
    'as many below the minimum as took part are a count',
    one(['participants', 'belowMinimum'], 8, 8),
    { participants: 8, belowMinimum: 8, belowShare: 100, meanScore: null },
  ],
  [
    'a broken number is no count',
    one(['participants', 'belowMinimum'], 40, 12.5),
    { participants: 40, belowMinimum: null, belowShare: 12.5, meanScore: null },
  ],
  [
    'who passed leaves who did not',
    one(['participants', 'passed'], 40, 87.5),
    { participants: 40, belowMinimum: null, belowShare: 12.5, meanScore: null },
  ],
  [
    'a part of one is a percent',
    one(['participants', 'passed'], 40, 0.875),
    { participants: 40, belowMinimum: null, belowShare: 12.5, meanScore: null },
  ],
  [
    'without participants a count has no share',
    one(['belowMinimum'], 4),
    { participants: null, belowMinimum: 4, belowShare: null, meanScore: null },
  ],
  [
    'of nobody there is no share',
    one(['participants', 'belowMinimum'], 0, 0),
    { participants: 0, belowMinimum: 0, belowShare: null, meanScore: null },
  ],
  [
    'marks that are counts give participants',
    one(MARKS, 2, 10, 6, 2),
    { participants: 20, belowMinimum: 2, belowShare: 10, meanScore: null },
  ],
  [
    'marks that add up to a hundred are shares',
    one(['participants', ...MARKS], 25, 8, 40, 32, 20),
    { participants: 25, belowMinimum: null, belowShare: 8, meanScore: null },
  ],
  [
    'marks of one are shares too',
    one(['participants', ...MARKS], 25, 0.08, 0.4, 0.32, 0.2),
    { participants: 25, belowMinimum: null, belowShare: 8, meanScore: null },
  ],
  [
    'a stated share goes before one that is counted',
    one(['participants', 'belowMinimum', 'belowShare'], 40, 10, 26),
    { participants: 40, belowMinimum: 10, belowShare: 26, meanScore: null },
  ],
])('%s', (_name, found, expected) => expect(found).toEqual(expected));

const are = (rows: readonly (readonly (number | null)[])[], hasParticipants = true) =>
  read(hasParticipants ? ['participants', ...MARKS] : MARKS, rows).map(({ marks }) => marks?.are ?? null);

test.each<[string, readonly (readonly (number | null)[])[], ('shares' | 'counts' | null)[]]>([
  ['they add up to the participants', [[20, 2, 10, 6, 2]], ['counts']],
  ['they add up to a hundred within rounding', [[20, 10, 50, 30, 11.5]], ['shares']],
  ['they add up to a hundred within rounding, from below', [[20, 10, 50, 30, 8.4]], ['shares']],
  ['whole numbers that add up to neither are counts', [[20, 2, 10, 5, 2]], ['counts']],
  ['a broken number among many counts is a slip', [[20, 2, 10, 5, 3], [10, 1, 4, 3, 2], [30, 5, 10, 5, 100.1], [12, 2, 4, 4, 2]], ['counts', 'counts', 'counts', 'counts']], // prettier-ignore
  ['broken numbers that add up to neither are shares', [[20, 2.5, 10, 5, 2]], ['shares']],
  ['a hundred took part: they may be either, and the neighbours decide', [[100, 10, 50, 30, 10], [50, 10, 50, 30, 10]], ['shares', 'shares']], // prettier-ignore
  ['a hundred took part, and the neighbour counts', [[100, 10, 50, 30, 10], [50, 5, 25, 15, 5]], ['counts', 'counts']], // prettier-ignore
  ['one mark alone says nothing', [[20, 2, null, null, null]], [null]],
  ['two marks do', [[20, 2, 18, null, null]], ['counts']],
])('marks: %s', (_name, rows, expected) => expect(are(rows)).toEqual(expected));

test('how marks stand to the journal: counts or shares', () => {
  const measures = ['lowered', 'confirmed', 'raised'] as const;
  expect(read(measures, [[3, 20, 2]])[0]?.journal).toEqual({ are: 'counts', lowered: 3, confirmed: 20, raised: 2 }); // prettier-ignore
  expect(read(measures, [[12.5, 80, 7.5]])[0]?.journal).toEqual({ are: 'shares', lowered: 12.5, confirmed: 80, raised: 7.5 }); // prettier-ignore
  expect(read(measures, [[null, null, null]])[0]?.journal).toBeUndefined();
});

test('a share of ones stays as it is where nothing is broken: 0 and 1 may be percents', () =>
  expect(read(['participants', 'belowShare'], [[20, 0], [20, 1]]).map(({ belowShare }) => belowShare)).toEqual([0, 1])); // prettier-ignore

test('columns of another subject do not decide', () => {
  const columns = [
    ...columnsOf('participants', ...MARKS),
    ...MARKS.map((measure, at) => ({
      column: 5 + at,
      measure,
      context: { ...NO_CONTEXT, subject: 'Физика' },
      isShare: false,
    })),
  ];
  const row = [20, 2, 10, 6, 2, 10.5, 39.5, 30, 20];
  const told = scales(columns, [0], (_, column) => row[column] ?? null);
  expect([...told.shares].sort((a, b) => a - b)).toEqual([5, 6, 7, 8]);
});

test('counts of marks always give a share between 0 and 100 that follows from them', () => {
  const count = fc.integer({ min: 0, max: 300 });
  fc.assert(
    fc.property(fc.tuple(count, count, count, count), (marks) => {
      const sum = marks.reduce((total, each) => total + each, 0);
      fc.pre(sum > 0);
      const [found] = read(['participants', ...MARKS], [[sum, ...marks]]);
      if (sum === 100) return;
      expect(found?.belowShare).toBeCloseTo((100 * marks[0]) / sum, 9);
    }),
  );
});

test('one slip among many counts makes them no shares, and has no share of its own', () => {
  const rows = Array.from({ length: 30 }, () => [20, 4] as const);
  const found = read(['participants', 'belowMinimum'], [...rows, [20, 40]]);
  expect(found[0]).toMatchObject({ belowMinimum: 4, belowShare: 20 });
  expect(found[30]).toMatchObject({ belowMinimum: 40, belowShare: null });
});

test.each([
  [
    'a slip',
    [
      [10, 12],
      [40, 4],
      [20, 5],
    ],
    [12, 4, 5],
  ],
  [
    'no slip any more',
    [
      [10, 12],
      [40, 44],
      [20, 5],
      [30, 3],
      [50, 5],
    ],
    [null, null, null, null, null],
  ],
])('more below the minimum than took part, beside a column of shares: %s', (_, rows, wanted) => {
  const found = read(
    ['participants', 'belowMinimum', 'belowShare'],
    rows.map((row) => [...row, null]),
  );
  expect(found.map(({ belowMinimum }) => belowMinimum)).toEqual(wanted);
});
