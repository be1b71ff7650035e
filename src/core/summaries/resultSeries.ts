import type { CellRef } from '../workbook/edit';

/**
 * What schools have in one assessment, subject and year, all grades of a school together. A region has 60,000 such
 * figures, read school by school across all series: they stand in lists of numbers by the school's place, NaN = not known.
 */
export interface ResultSeries {
  /** Of one assessment and subject in all years. */
  readonly group: string;
  readonly procedure: string;
  readonly subject: string;
  readonly year: number;
  /** Mean score, weighted by participants where every row has them. */
  readonly means: Float64Array;
  /** Those whose share is known; 0 = not said of all of them. */
  readonly participants: Float64Array;
  readonly below: Float64Array;
  /** Percent of those who took part. */
  readonly belowShares: Float64Array;
  /** The cell of the first row of a school; null where it has none here. */
  at(place: number): CellRef | null;
}

/** A series while its rows are added up. */
export interface SeriesDraft {
  readonly group: string;
  readonly procedure: string;
  readonly subject: string;
  readonly year: number;
  /** Sums of every place, `WIDTH` numbers each. */
  readonly sums: Float64Array;
}

/** Where the sums of a place stand among its numbers. */
const SCORED = 0;
const SCORE = 1;
const WEIGHT = 2;
const WEIGHTED = 3;
/** Rows with a score and without participants: weights would be those of the others alone. */
const UNWEIGHTED = 4;
const PARTICIPANTS = 5;
const BELOW = 6;
/** Rows with a share, each as one. */
const SHARED = 7;
const SHARES = 8;
/** Those of them without participants: numbers of pupils would be those of the others alone. */
const UNCOUNTED = 9;
/** Which of the columns of schools its first row is in, from 1; 0 = it has no row. */
const COLUMN = 10;
const ROW = 11;
const WIDTH = 12;

/** What one row says; null = nothing. */
export interface SaidRow {
  readonly score: number | null;
  readonly share: number | null;
  readonly participants: number | null;
  readonly belowMinimum: number | null;
  readonly row: number;
}

export const blankSums = (schools: number): Float64Array => new Float64Array(schools * WIDTH);

const added = (sums: Float64Array, at: number, value: number): void => {
  sums[at] = (sums[at] ?? 0) + value;
};

/** Adds a row to the sums of a school; `column` is the number of the column of schools that it is in, from 0. */
export function addRow(
  { sums }: SeriesDraft,
  place: number,
  { score, share, participants, belowMinimum, row }: SaidRow,
  column: number,
): void {
  const from = place * WIDTH;
  const count = participants ?? 0;
  if (sums[from + COLUMN] === 0) {
    sums[from + COLUMN] = column + 1;
    sums[from + ROW] = row;
  }
  if (score !== null) {
    added(sums, from + SCORED, 1);
    added(sums, from + SCORE, score);
    added(sums, from + WEIGHT, count);
    added(sums, from + WEIGHTED, score * count);
    if (count === 0) added(sums, from + UNWEIGHTED, 1);
  }
  if (share === null) return;
  added(sums, from + SHARED, 1);
  added(sums, from + SHARES, share);
  if (count > 0) {
    added(sums, from + PARTICIPANTS, count);
    added(sums, from + BELOW, belowMinimum ?? (share * count) / 100);
  } else added(sums, from + UNCOUNTED, 1);
}

/** What follows from the sums; `columns` are the columns of schools that rows were in. */
export function seriesOf(
  { sums, ...series }: SeriesDraft,
  columns: readonly Omit<CellRef, 'row'>[],
): ResultSeries {
  const count = sums.length / WIDTH;
  const [means, participants] = [new Float64Array(count), new Float64Array(count)];
  const [below, belowShares] = [new Float64Array(count), new Float64Array(count)];
  for (let place = 0; place < count; place++) {
    const from = place * WIDTH;
    const of = (what: number): number => sums[from + what] ?? 0;
    const scored = of(SCORED);
    const isWeighted = scored > 1 && of(UNWEIGHTED) === 0;
    means[place] = isWeighted ? of(WEIGHTED) / of(WEIGHT) : of(SCORE) / scored;
    const isCounted = of(UNCOUNTED) === 0;
    participants[place] = isCounted ? of(PARTICIPANTS) : 0;
    below[place] = isCounted ? of(BELOW) : 0;
    belowShares[place] = isCounted ? (100 * of(BELOW)) / of(PARTICIPANTS) : of(SHARES) / of(SHARED);
  }
  return {
    ...series,
    means,
    participants,
    below,
    belowShares,
    at: (place) => {
      const column = columns[(sums[place * WIDTH + COLUMN] ?? 0) - 1];
      return column
        ? { sheet: column.sheet, column: column.column, row: sums[place * WIDTH + ROW] ?? 0 }
        : null;
    },
  };
}
