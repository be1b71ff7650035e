/** Figures of one school in one context, with shares and counts told apart by their values. */
import type { Journal, Marks } from './record';
import type { MeasuredColumn } from './measures';

export interface Figures {
  readonly participants: number | null;
  readonly belowMinimum: number | null;
  readonly belowShare: number | null;
  readonly meanScore: number | null;
  readonly marks: Marks | null;
  readonly journal?: Journal;
}

/** What the values of a table's columns turned out to be. */
export interface Scales {
  /** Columns that hold shares. */
  readonly shares: ReadonlySet<number>;
  /** Columns whose shares are parts of one and not of a hundred. */
  readonly parts: ReadonlySet<number>;
}

type ValueOf = (row: number, column: number) => number | null;

const JOURNAL = ['lowered', 'confirmed', 'raised'] as const;
/** Parts that add up to all: the marks, or how they stand to the journal. */
const isMark = ({ measure }: MeasuredColumn): boolean => measure.startsWith('mark');
const isCompared = ({ measure }: MeasuredColumn): boolean => JOURNAL.some((each) => each === measure);
const sameContext = (a: MeasuredColumn, b: MeasuredColumn): boolean =>
  JSON.stringify(a.context) === JSON.stringify(b.context);

/** Pupils have no fractions, but a slip among counts may: a row of shares with some outweighs so many rows. */
const FRACTION = 2;
/** Rounded shares add up to a hundred within so much. */
const ROUNDING = 1.6;

/** Whether the marks of a context are shares: they have fractions, or add up to a hundred and not to the participants. */
function areShares(
  marks: readonly MeasuredColumn[],
  participants: number | undefined,
  rows: readonly number[],
  value: ValueOf,
): boolean {
  let [shares, counts] = [0, 0];
  for (const row of rows) {
    const values = marks.map(({ column }) => value(row, column)).filter((each) => each !== null);
    if (values.length < 2) continue;
    const sum = values.reduce((total, each) => total + each, 0);
    const all = participants === undefined ? null : value(row, participants);
    if (!values.every(Number.isInteger)) shares += FRACTION;
    else if (sum === all) counts += all === 100 ? 0.5 : 1;
    else if (Math.abs(sum - 100) <= ROUNDING) shares++;
    else counts++;
  }
  return shares > counts;
}

/** In a table of so many rows, a number over that of participants here and there is a slip and no share. */
const MANY = 5;
const SELDOM = 0.2;
/** Beside shares it is none as long as it does not happen all the time. */
const OFTEN = 0.34;

/**
 * Whether numbers below the minimum are shares: they have fractions, or are more than there were participants. Beside a
 * column of shares whole numbers are counts, and one here and there that is too big is a slip in short tables as well.
 */
function areSharesByValues(
  rows: readonly number[],
  found: (row: number) => number | null,
  all: (row: number) => number | null,
  isBesideShares: boolean,
): boolean {
  let [count, over] = [0, 0];
  for (const row of rows) {
    const part = found(row);
    if (part === null) continue;
    if (!Number.isInteger(part)) return true;
    count++;
    const whole = all(row);
    if (whole !== null && part > whole) over++;
  }
  if (isBesideShares) return over > OFTEN * count;
  return over > 0 && (count < MANY || over >= SELDOM * count);
}

const isOwnShare = ({ measure, isShare }: MeasuredColumn): boolean =>
  measure === 'belowShare' || measure === 'passed' || (measure === 'belowMinimum' && isShare);

/** Looks at all rows of a table once: which of its columns hold shares. */
export function scales(columns: readonly MeasuredColumn[], rows: readonly number[], value: ValueOf): Scales {
  const shares = new Set<number>();
  for (const each of columns) {
    const { column, measure, isShare } = each;
    const beside = columns.find((other) => other.measure === 'participants' && sameContext(other, each));
    const participants = (beside ?? columns.find((other) => other.measure === 'participants'))?.column;
    if (isMark(each)) {
      const group = columns.filter((other) => isMark(other) && sameContext(other, each));
      if (isShare || areShares(group, participants, rows, value)) shares.add(column);
    }
    if (isCompared(each)) {
      const group = columns.filter((other) => isCompared(other) && sameContext(other, each));
      const isBroken = (row: number): boolean =>
        group.some((other) => !Number.isInteger(value(row, other.column) ?? 0));
      if (isShare || rows.some(isBroken)) shares.add(column);
    }
    if (measure === 'belowShare' || measure === 'passed') shares.add(column);
    if (measure !== 'belowMinimum') continue;
    const isTooMuch = areSharesByValues(
      rows,
      (row) => value(row, column),
      (row) => (participants === undefined ? null : value(row, participants)),
      columns.some((other) => isOwnShare(other) && sameContext(other, each)),
    );
    if (isShare || isTooMuch) shares.add(column);
  }
  const parts = new Set(
    [...shares].filter((column) => {
      const values = rows.map((row) => value(row, column)).filter((each) => each !== null);
      return values.every((each) => each <= 1) && values.some((each) => !Number.isInteger(each));
    }),
  );
  return { shares, parts };
}

const rounded = (value: number): number => Number(value.toPrecision(12));

type ValueIn = (column: number) => number | null;

type Read = number | null;

const MARKS = ['mark2', 'mark3', 'mark4', 'mark5'] as const;

/** The figures of a row in one context, its columns sorted out once for all rows; what is unknown is null. */
export function figuresOf(
  columns: readonly MeasuredColumn[],
  { shares, parts }: Scales,
): (value: ValueIn) => Figures {
  const placesOf = (measure: MeasuredColumn['measure'], isShare: boolean): number[] =>
    columns
      .filter((each) => each.measure === measure && shares.has(each.column) === isShare)
      .map(({ column }) => column);
  const both = <Key extends MeasuredColumn['measure']>(measures: readonly Key[]) =>
    [false, true]
      .map((isShare) => ({
        are: isShare ? ('shares' as const) : ('counts' as const),
        places: measures.map((measure) => placesOf(measure, isShare)),
      }))
      // Asked of every row: of most tables nothing is left.
      .filter(({ places }) => places.some((each) => each.length > 0));
  const [marked, compared] = [both(MARKS), both(JOURNAL)];
  const counts = {
    participants: placesOf('participants', false),
    below: placesOf('belowMinimum', false),
    mean: placesOf('meanScore', false),
  };
  const ofShares = {
    below: placesOf('belowShare', true),
    minimum: placesOf('belowMinimum', true),
    mark2: placesOf('mark2', true),
    passed: placesOf('passed', true),
  };

  return (value) => {
    const of = (places: readonly number[]): number | null => {
      for (const column of places) {
        const read = value(column);
        if (read !== null) return parts.has(column) ? rounded(100 * read) : read;
      }
      return null;
    };
    let marks: Marks | null = null;
    let sum = 0;
    for (const { are, places } of marked) {
      const [two, three, four, five] = places.map(of) as [Read, Read, Read, Read];
      const known = [two, three, four, five].filter((each) => each !== null);
      if (marks || known.length < 2) continue;
      marks = { are, 2: two, 3: three, 4: four, 5: five };
      sum = known.reduce((total, each) => total + each, 0);
    }
    let journal: Journal | null = null;
    for (const { are, places } of compared) {
      const [lowered, confirmed, raised] = places.map(of) as [Read, Read, Read];
      const isThere = [lowered, confirmed, raised].some((each) => each !== null);
      if (!journal && isThere) journal = { are, lowered, confirmed, raised };
    }
    const counted = marks?.are === 'counts' ? marks : null;
    const participants = of(counts.participants) ?? (counted && sum);
    const belowMinimum = of(counts.below) ?? (counted && counted[2]);
    const passed = of(ofShares.passed);
    const share =
      of(ofShares.below) ??
      of(ofShares.minimum) ??
      (marks?.are === 'shares' ? marks[2] : null) ??
      of(ofShares.mark2) ??
      (passed === null ? null : rounded(100 - passed));
    const ofCounts =
      share === null && belowMinimum !== null && participants && belowMinimum <= participants
        ? rounded((100 * belowMinimum) / participants)
        : null;
    return {
      participants,
      belowMinimum,
      belowShare: share ?? ofCounts,
      meanScore: of(counts.mean),
      marks,
      ...(journal && { journal }),
    };
  };
}
