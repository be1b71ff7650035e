/** Rows of a sheet of Excel: a formula over a whole column gets them all. */
const ALL_ROWS = 1_048_576;
const SOME_ROWS = 1000;
const LONG_COLUMN = 40_000;
const CALLS = 40_000;
/** Different terms in the long column; a roadmap has some hundreds. */
const TERMS = 1000;

type Range = unknown[][];
type SheetFunction = (...args: (Range | number | string | null)[]) => unknown;

/** The functions as they are handed to Excel, errors and all. */
async function associated(): Promise<Record<string, SheetFunction>> {
  const found: Record<string, SheetFunction> = {};
  const CustomFunctions = { associate: (functions: object) => Object.assign(found, functions), Error };
  Object.assign(globalThis, { CustomFunctions, Office: { context: { displayLanguage: 'ru-RU' } } });
  await import('../src/functions/functions');
  return found;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] as number;

/** What a piece of work is measured by, and how many times as long it may take, where there is a goal. */
interface Goal {
  readonly name: string;
  readonly floor: string;
  readonly most?: number;
}

interface Line extends Goal {
  /** Milliseconds, median of all rounds. */
  readonly time: number;
  /** Median of how many times as long as the floor it took in the same round. */
  readonly ratio: number;
}

/** In a round the works take turns, so that whatever else the machine does meets all of them alike. */
function measured(
  works: Readonly<Record<string, () => unknown>>,
  goals: readonly Goal[],
  rounds: number,
): Line[] {
  const times = new Map(Object.keys(works).map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, work] of Object.entries(works)) {
      const started = performance.now();
      work();
      times.get(name)?.push(performance.now() - started);
    }
  }
  return goals.map((goal) => {
    const [own, floor] = [times.get(goal.name) ?? [], times.get(goal.floor) ?? []];
    const ratios = own.map((time, round) => time / (floor[round] ?? NaN));
    return { ...goal, time: median(own), ratio: median(ratios) };
  });
}

/** A column as it comes over from Excel, where every cell arrives as JSON. */
const column = (rows: number, cell: (row: number) => unknown): Range =>
  JSON.parse(JSON.stringify(Array.from({ length: rows }, (_, row) => [cell(row)]))) as Range;

/** Scores of schools in no order, from 20 to 99, rounded as they are in sheets. */
const score = (row: number): number => Math.round(2000 + ((row * 2_654_435_761) % 7919)) / 100;

/** A plain pass over a range that sums its numbers. */
function plainSum(range: Range): number {
  let sum = 0;
  for (let row = 0; row < range.length; row++) {
    const cells = range[row] ?? [];
    for (let at = 0; at < cells.length; at++) {
      const cell = cells[at];
      if (typeof cell === 'number') sum += cell;
    }
  }
  return sum;
}

/** A plain pass that copies a column. */
const copied = (range: Range): Range => range.map((cells) => cells.slice());

const MONTHS = ['Сентябрь', 'октябрь', 'Ноябрь', 'декабрь', 'Январь', 'февраль', 'Март', 'апрель', 'Май'];

/** Terms as roadmaps have them. */
function term(row: number): string {
  const index = row % TERMS;
  const year = 2020 + (index % 6);
  const month = MONTHS[index % 9];
  const kinds = [
    `${month} ${year}г.`,
    `${month}-${MONTHS[(index + 2) % 9]}`,
    `до ${(index % 28) + 1}.0${(index % 9) + 1}.${year}`,
    `В течение ${year}-${year + 1} учебного года`,
    `По плану ЦРО № ${index}`,
  ];
  return kinds[index % kinds.length] ?? '';
}

const rows = (lines: readonly Line[]): string[] =>
  lines.map(
    ({ name, time, ratio, most }) =>
      `| ${name} | ${time.toFixed(1)} | ${ratio.toFixed(1)} | ${most ?? '—'} |`,
  );

/** The functions of a list over whole columns, beside one plain pass. */
function wholeColumns(
  call: Record<string, SheetFunction>,
  range: Range,
  most: Readonly<Record<string, number>>,
): Line[] {
  const names = Object.keys(most);
  const works = names.map((name): [string, () => unknown] => [name, () => call[name]?.(range, null, null)]);
  const goals = names.map((name) => ({ name, floor: 'sum', most: most[name] ?? NaN }));
  return measured({ sum: () => plainSum(range), ...Object.fromEntries(works) }, goals, 15);
}

/** No term stands in the column twice, so that all have to be read: what no roadmap is like. */
const DIFFERENT = 'TERMEND, no term twice';

/** The row-wise functions over a long column, beside a copy of it. */
function longColumns(call: Record<string, SheetFunction>): Line[] {
  const terms = column(LONG_COLUMN, term);
  const different = column(LONG_COLUMN, (row) => `${term(row)} (строка ${row})`);
  const done = column(LONG_COLUMN, (row) => (row % 3 === 0 ? 'да' : ''));
  const targets = column(LONG_COLUMN, (row) => score(row + 7));
  const actuals = column(LONG_COLUMN, (row) => (row % 10 === 0 ? '' : score(row)));
  const [today, start, end] = [[[44_500]], [[43_831]], [[46_022]]];
  return measured(
    {
      actuals: () => copied(actuals),
      STATUS: () => call['STATUS']?.(actuals, targets, null, null),
      terms: () => copied(terms),
      DUE: () => call['DUE']?.(terms, done, today, start, end),
      TERMEND: () => call['TERMEND']?.(terms, start, end),
      [DIFFERENT]: () => call['TERMEND']?.(different, start, end),
    },
    [
      { name: 'STATUS', floor: 'actuals', most: 4 },
      { name: 'DUE', floor: 'terms', most: 60 },
      { name: 'TERMEND', floor: 'terms', most: 60 },
      { name: DIFFERENT, floor: 'terms' },
    ],
    31,
  );
}

/** Single calls, as Excel makes them: every argument comes as a range of one cell, made for this call. */
function singleCalls(call: Record<string, SheetFunction>): Line[] {
  const calls = (called: SheetFunction) => (): unknown => {
    let last: unknown;
    for (let index = 0; index < CALLS; index++) last = called([[index]], [[CALLS + 1]], [[index + 1]]);
    return last;
  };
  return measured(
    { argument: calls((range) => range), PROGRESS: calls(call['PROGRESS'] as SheetFunction) },
    [{ name: 'PROGRESS', floor: 'argument', most: 4 }],
    101,
  );
}

const HEAD = (floor: string): string[] => [
  `| function | ms | to ${floor} | goal: at most |`,
  '| --- | ---: | ---: | ---: |',
];

/** How long the functions of the sheet take, beside the least that could be done with the same arguments. */
export async function bench(): Promise<string> {
  const call = await associated();
  const some = column(ALL_ROWS, (row) => (row % Math.floor(ALL_ROWS / SOME_ROWS) === 0 ? score(row) : ''));
  const all = column(ALL_ROWS, score);
  return [
    `## Functions of the sheet`,
    '',
    'Called as Excel calls them; medians of many rounds.',
    '',
    `A whole column of ${ALL_ROWS} rows with ${SOME_ROWS} filled, beside a plain pass that sums its numbers:`,
    '',
    ...HEAD('the plain pass'),
    ...rows(wholeColumns(call, some, { RATIO: 2, GINI: 2, THEIL: 2 })),
    '',
    'The same column with all rows filled:',
    '',
    ...HEAD('the plain pass'),
    ...rows(wholeColumns(call, all, { RATIO: 6, GINI: 10, THEIL: 4 })),
    '',
    `A column of ${LONG_COLUMN} rows in one call (${TERMS} different terms), beside a copy of the column:`,
    '',
    ...HEAD('the copy'),
    ...rows(longColumns(call)),
    '',
    `${CALLS} single calls, beside as many of a function that returns its argument:`,
    '',
    ...HEAD('returning'),
    ...rows(singleCalls(call)),
  ].join('\n');
}
