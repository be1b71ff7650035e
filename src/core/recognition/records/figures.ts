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

/** Rounded shares add up to a hundred within so much. */
const ROUNDING = 1.6;

/** Whether the marks of a context are shares: they add up to a hundred, not to the participants. */
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
    const isWhole = values.every(Number.isInteger);
    if (all !== null && sum === all && isWhole) counts += all === 100 ? 0.5 : 1;
    else if (Math.abs(sum - 100) <= ROUNDING || Math.abs(sum - 1) <= ROUNDING / 100) shares++;
    else if (isWhole) counts++;
    else shares++;
  }
  return shares > counts;
}

/** In a table of so many rows, a number over that of participants here and there is a slip and no share. */
const MANY = 5;
const SELDOM = 0.2;

/** Whether numbers below the minimum are shares: they have fractions, or are more than there were participants. */
function isShareByValues(pairs: readonly (readonly [found: number, all: number | null])[]): boolean {
  if (pairs.some(([found]) => !Number.isInteger(found))) return true;
  const over = pairs.filter(([found, all]) => all !== null && found > all).length;
  return over > 0 && (pairs.length < MANY || over >= SELDOM * pairs.length);
}

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
    const isTooMuch = isShareByValues(
      rows.flatMap((row): [number, number | null][] => {
        const found = value(row, column);
        return found === null ? [] : [[found, participants === undefined ? null : value(row, participants)]];
      }),
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

/** The figures of a row in one context; what is unknown is null. */
export function figures(
  columns: readonly MeasuredColumn[],
  { shares, parts }: Scales,
  value: (column: number) => number | null,
): Figures {
  const of = (measure: MeasuredColumn['measure'], isShare: boolean): number | null => {
    const found = columns.find(
      (each) =>
        each.measure === measure && shares.has(each.column) === isShare && value(each.column) !== null,
    );
    const read = found ? value(found.column) : null;
    return read !== null && found && parts.has(found.column) ? rounded(100 * read) : read;
  };
  const marked = (isShare: boolean): Marks | null => {
    const [two, three, four, five] = (['mark2', 'mark3', 'mark4', 'mark5'] as const).map((mark) =>
      of(mark, isShare),
    );
    const isThere = [two, three, four, five].filter((each) => each !== null).length >= 2;
    return isThere
      ? {
          are: isShare ? 'shares' : 'counts',
          2: two ?? null,
          3: three ?? null,
          4: four ?? null,
          5: five ?? null,
        }
      : null;
  };
  const compared = (isShare: boolean): Journal | null => {
    const [lowered, confirmed, raised] = JOURNAL.map((each) => of(each, isShare));
    if ([lowered, confirmed, raised].every((each) => each === null || each === undefined)) return null;
    return {
      are: isShare ? 'shares' : 'counts',
      lowered: lowered ?? null,
      confirmed: confirmed ?? null,
      raised: raised ?? null,
    };
  };
  const journal = compared(false) ?? compared(true);
  const marks = marked(false) ?? marked(true);
  const counted = marks?.are === 'counts' ? [marks[2], marks[3], marks[4], marks[5]] : null;
  const sum = counted ? counted.reduce<number>((total, each) => total + (each ?? 0), 0) : null;
  const participants = of('participants', false) ?? sum;
  const belowMinimum = of('belowMinimum', false) ?? (marks?.are === 'counts' ? marks[2] : null);
  const passed = of('passed', true);
  const share =
    of('belowShare', true) ??
    of('belowMinimum', true) ??
    (marks?.are === 'shares' ? marks[2] : null) ??
    of('mark2', true) ??
    (passed === null ? null : rounded(100 - passed));
  const ofCounts =
    belowMinimum !== null && participants ? rounded((100 * belowMinimum) / participants) : null;
  return {
    participants,
    belowMinimum,
    belowShare: share ?? ofCounts,
    meanScore: of('meanScore', false),
    marks,
    ...(journal && { journal }),
  };
}
