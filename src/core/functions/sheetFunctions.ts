import { FunctionError } from '../values/functionError';
import { attainment } from '../indicators/attainment';
import { direction, type Direction } from '../indicators/direction';
import { progress } from '../indicators/progress';
import { scale } from '../indicators/scale';
import { status, type Status } from '../indicators/status';
import { trend } from '../indicators/trend';
import { dueStates } from '../roadmap/dueStates';
import { disparity } from '../statistics/disparity';
import { expected } from '../statistics/expected';
import { gap } from '../statistics/gap';
import { gini } from '../statistics/gini';
import { gapMeasure, groupGap } from '../statistics/groupGap';
import { interval } from '../statistics/interval';
import { lowest } from '../statistics/lowest';
import { lowResult } from '../statistics/lowResult';
import { passRate } from '../statistics/passRate';
import { quadrant, type Quadrant } from '../statistics/quadrant';
import { ratio } from '../statistics/ratio';
import { residuals } from '../statistics/residuals';
import { share } from '../statistics/share';
import { theil } from '../statistics/theil';
import { parties } from '../terms/parties';
import { quantity } from '../terms/quantity';
import { termDay, termKind } from '../terms/termFunctions';
import { numbers, type Matrix } from '../values/numbers';
import { numberPairs, pairs } from '../values/pairs';
import { numberParameter, type Parameter } from '../values/parameter';
import { readName } from '../values/readName';
import { readNumber } from '../values/readNumber';
import { readText } from '../values/readText';
import { rowwise, type Arg, type Reader, type RowFunction } from '../values/rowwise';
import { series } from '../values/series';
import { weighted } from '../values/weighted';

const tolerance: Reader<number> = (cell) => numberParameter('tolerance', cell, 0.05);

const SHARE: RowFunction<[number, number], number> = {
  read: [readNumber, readNumber],
  needed: 2,
  compute: share,
};

const QUADRANT: RowFunction<[number, number, number, number], Quadrant> = {
  read: [readNumber, readNumber, readNumber, readNumber],
  needed: 4,
  compute: quadrant,
};

const ATTAINMENT: RowFunction<[number, number, Direction, number | null], number> = {
  read: [readNumber, readNumber, direction, readNumber],
  needed: 2,
  compute: attainment,
};

const PROGRESS: RowFunction<[number, number, number], number> = {
  read: [readNumber, readNumber, readNumber],
  needed: 3,
  compute: progress,
};

const STATUS: RowFunction<[number | null, number | null, Direction, number], Status> = {
  read: [readNumber, readNumber, direction, tolerance],
  compute: status,
};

const SCALE: RowFunction<[number, number, number], number> = {
  read: [readNumber, readNumber, readNumber],
  needed: 3,
  compute: scale,
};

const QUANTITY: RowFunction<[string], number> = {
  read: [readText],
  compute: (text) => quantity(text)?.value ?? null,
  absent: (text) => new FunctionError('NO_QUANTITY', { text }),
};

/** Results in the places of the first range where both halves stand, empty texts in the others. */
function residualsInPlace(results: Matrix, conditions: Matrix): (number | '')[][] {
  const { first, second, places } = numberPairs(results, conditions);
  const found = residuals(first, second);
  let [place, next] = [0, 0];
  return results.map((cells) => cells.map(() => (places[next] === place++ ? (found[next++] ?? '') : '')));
}

function lowestOf(names: Matrix, scores: Matrix, part: Parameter): (string | number)[][] {
  const { first, second } = pairs(names, scores, readName, readNumber);
  return lowest(first, second, numberParameter('share', part, 0.1)).map(([name, score]) => [name, score]);
}

function partiesOf(text: unknown): string[][] {
  const found = parties(readText(text));
  if (found.length === 0) throw new FunctionError('NO_PARTIES');
  return [found];
}

/**
 * The functions of the sheet, by id: ranges come as rows of cells, what is left out as null; what cannot be computed
 * is thrown as `FunctionError` or `PassedError`. Each is defined where it is computed.
 */
export const sheetFunctions = {
  RATIO: (scores: Matrix, part: Parameter, weights: Arg): number =>
    ratio(weighted(scores, weights), numberParameter('share', part, 0.1)),
  GAP: (scores: Matrix, part: Parameter, weights: Arg): number =>
    gap(weighted(scores, weights), numberParameter('share', part, 0.1)),
  GROUPGAP: (a: Matrix, b: Matrix, measure: Parameter): number =>
    groupGap(numbers(a), numbers(b), gapMeasure(measure)),
  GINI: (values: Matrix, weights: Arg): number => gini(weighted(values, weights)),
  THEIL: (values: Matrix, weights: Arg): number => theil(weighted(values, weights)),
  DISPARITY: (values: Matrix, weights: Arg): number => disparity(weighted(values, weights)),
  LOWEST: lowestOf,
  EXPECTED: (results: Matrix, conditions: Matrix, x: Parameter): number => {
    const { first, second } = numberPairs(results, conditions);
    return expected(first, second, numberParameter('x', x));
  },
  RESIDUAL: residualsInPlace,

  SHARE: (numerator: Arg, denominator: Arg) => rowwise(SHARE, [numerator, denominator]),
  PASSRATE: (scores: Matrix, threshold: Parameter): number =>
    passRate(numbers(scores), numberParameter('threshold', threshold)),
  INTERVAL: (successes: Parameter, total: Parameter, confidence: Parameter): number[][] => [
    [
      ...interval(
        numberParameter('successes', successes),
        numberParameter('total', total),
        numberParameter('confidence', confidence, 0.95),
      ),
    ],
  ],
  LOWRESULT: (belowShares: Matrix, threshold: Parameter, procedures: Parameter): boolean =>
    lowResult(
      numbers(belowShares),
      numberParameter('threshold', threshold, 30),
      numberParameter('procedures', procedures, 2),
    ),
  QUADRANT: (result: Arg, resultCut: Arg, conditions: Arg, conditionsCut: Arg) =>
    rowwise(QUADRANT, [result, resultCut, conditions, conditionsCut]),

  ATTAINMENT: (actual: Arg, target: Arg, way: Arg, cap: Arg) =>
    rowwise(ATTAINMENT, [actual, target, way, cap]),
  PROGRESS: (baseline: Arg, target: Arg, actual: Arg) => rowwise(PROGRESS, [baseline, target, actual]),
  STATUS: (actual: Arg, target: Arg, way: Arg, tolerance: Arg) =>
    rowwise(STATUS, [actual, target, way, tolerance]),
  TREND: (values: Matrix, way: Parameter, tolerance: Parameter): string =>
    trend(series(values), direction(way), numberParameter('tolerance', tolerance, 0.01)),
  SCALE: (value: Arg, worst: Arg, best: Arg) => rowwise(SCALE, [value, worst, best]),

  TERMSTART: (term: Arg, start: Arg, end: Arg) => termDay('start', term, start, end),
  TERMEND: (term: Arg, start: Arg, end: Arg) => termDay('end', term, start, end),
  TERMKIND: (term: Arg) => termKind(term),
  DUE: (term: Arg, done: Arg, today: Arg, start: Arg, end: Arg) => dueStates(term, done, today, start, end),
  QUANTITY: (text: Arg) => rowwise(QUANTITY, [text]),
  PARTIES: partiesOf,
} as const;

export type FunctionId = keyof typeof sheetFunctions;
