/** What functions say just on their limits, of nothing, and where weights are all that there is. */
import { FunctionError } from '../values/functionError';
import { status } from '../indicators/status';
import { trend } from '../indicators/trend';
import { disparity } from './disparity';
import { expected } from './expected';
import { extremes } from './extremes';
import { gini } from './gini';
import { interval } from './interval';
import { leastSquares, valueAt } from './leastSquares';
import { lowest } from './lowest';
import { lowResult } from './lowResult';
import { mean } from './mean';
import { meanOfShares } from './meanOfShares';
import { normalQuantile } from './normalQuantile';
import { passRate } from './passRate';
import { residuals } from './residuals';
import { theil } from './theil';

/** The code of the error that is thrown, or what comes of it. */
function outcome(ask: () => unknown): unknown {
  try {
    return ask();
  } catch (error) {
    return error instanceof FunctionError ? error.code : error;
  }
}

const values = [1, 2, 3];

test.each<[string, () => unknown, unknown]>([
  ['a mean of weights that are all 0', () => mean({ values, weights: [0, 0, 0] }), 'NO_WEIGHT'],
  ['a mean of weights that cancel out', () => mean({ values: [1, 2], weights: [1, -1] }), 'NO_WEIGHT'],
  ['a mean of one', () => mean({ values: [7] }), 7],
  ['a mean of weights', () => mean({ values, weights: [1, 0, 3] }), 2.5],
  ['a mean of weights below 1', () => mean({ values, weights: [0.1, 0, 0.3] }), 2.5],
  ['the first value is below 0', () => meanOfShares({ values: [-1, 2] }), 'NEGATIVE_VALUE'],
  ['the last value is below 0', () => meanOfShares({ values: [2, -1] }), 'NEGATIVE_VALUE'],
  ['a value of 0 is a share', () => meanOfShares({ values: [0, 4] }), 2],
  ['nobody', () => passRate([], 3), 'TOO_FEW'],
  ['one below, one on, one above the threshold', () => passRate([3, 4, 5], 4), 200 / 3],
  ['a score of 0 reaches a threshold of 0', () => passRate([0], 0), 100],
  ['no shares', () => lowResult([], 30, 2), 'TOO_FEW'],
  ['a threshold of 0', () => lowResult([0, 0], 0, 2), true],
  ['a threshold of 100', () => lowResult([100, 99.9], 100, 1), true],
  ['a threshold of 100 in two', () => lowResult([100, 99.9], 100, 2), false],
  ['a threshold below 0', () => lowResult([0], -0.1, 1), 'PERCENT_RANGE'],
  ['a threshold over 100', () => lowResult([0], 100.1, 1), 'PERCENT_RANGE'],
  ['no procedures', () => lowResult([50], 30, 0), 'PROCEDURES_RANGE'],
  ['a procedure and a half', () => lowResult([50], 30, 1.5), 'PROCEDURES_RANGE'],
  ['the last share counts', () => lowResult([0, 30], 30, 1), true],
  ['one school has no ends', () => extremes({ values: [1] }, 0.1), 'TOO_FEW'],
  ['two schools have', () => extremes({ values: [1, 2] }, 0.1), { best: 2, worst: 1 }],
  ['half of them', () => extremes({ values: [1, 2, 3, 4] }, 0.5), { best: 3.5, worst: 1.5 }],
  ['more than half', () => extremes({ values }, 0.51), 'SHARE_RANGE'],
  ['none of them', () => extremes({ values }, 0), 'SHARE_RANGE'],
  ['an end that weighs nothing', () => extremes({ values, weights: [0, 1, 1] }, 0.1), 'NO_WEIGHT'],
  [
    'ties share the places left, by weight',
    () => extremes({ values: [1, 2, 2, 9], weights: [1, 1, 3, 1] }, 0.5),
    { worst: (1 + 2 * 2) / 3, best: (9 + 2 * 2) / 3 },
  ],
  ['the lowest of none', () => lowest([], [], 0.1), 'TOO_FEW'],
  [
    'all of them',
    () => lowest(['a', 'b'], [2, 1], 1),
    [
      ['b', 1],
      ['a', 2],
    ],
  ],
  ['more than all', () => lowest(['a'], [2], 1.01), 'LOWEST_SHARE_RANGE'],
  ['none', () => lowest(['a'], [2], 0), 'LOWEST_SHARE_RANGE'],
  ['an interval of nobody', () => interval(0, 0), 'ZERO_DIVISION'],
  ['more than all of them', () => interval(3, 2), 'PART_OUTSIDE_WHOLE'],
  ['less than none', () => interval(-1, 2), 'PART_OUTSIDE_WHOLE'],
  ['none of them, the lower end', () => interval(0, 5)[0], 0],
  ['all of them, the upper end', () => interval(5, 5)[1], 100],
  ['sure to be', () => interval(1, 2, 1), 'CONFIDENCE_RANGE'],
  ['not sure at all', () => interval(1, 2, 0), 'CONFIDENCE_RANGE'],
  ['one place alone', () => leastSquares([1, 1], [2, 3]), 'EQUAL_CONDITIONS'],
  ['a line', () => valueAt(leastSquares([1, 3], [2, 6]), 5), 10],
  ['what is left of a line', () => residuals([1, 3, 2], [0, 1, 2]), [-0.5, 1, -0.5]],
  ['what a line lets expect', () => expected([1, 3, 2], [0, 1, 2], 4), 3.5],
  [
    'weights count in the index of disparity',
    () => disparity({ values: [40, 60], weights: [1, 3] }),
    (100 * (0.25 * 15 + 0.75 * 5)) / 55,
  ],
  [
    'weights below 1 do too',
    () => disparity({ values: [40, 60], weights: [0.1, 0.3] }),
    (100 * (0.25 * 15 + 0.75 * 5)) / 55,
  ],
  ['a mean of 0', () => disparity({ values: [-1, 1] }), 'ZERO_DIVISION'],
  ['weights count in Gini', () => gini({ values: [0, 1], weights: [3, 1] }), 0.75],
  ['weights count in Theil', () => theil({ values: [0, 1], weights: [3, 1] }), Math.log(4)],
  ['just what was planned', () => status(80, 80), 'достигнут'],
  ['all but the tolerance', () => status(76, 80), 'близко'],
  ['a little less', () => status(75.9, 80), 'не достигнут'],
  ['what binary fractions lose', () => status(0.7 + 0.1, 0.8), 'достигнут'],
  ['less is better: just that', () => status(10, 10, 'down'), 'достигнут'],
  ['less is better: within the tolerance', () => status(100, 95, 'down'), 'близко'],
  ['less is better: beyond it', () => status(100, 94.9, 'down'), 'не достигнут'],
  ['nothing is the best that less can be', () => status(0, -1, 'down'), 'достигнут'],
  ['nothing of nothing', () => status(0, 0), 'достигнут'],
  ['a little of nothing', () => status(-1, 0), 'не достигнут'],
  ['a target below 0', () => status(-10.4, -10), 'близко'],
  ['no fact', () => status(null, 1), 'нет данных'],
  ['no target', () => status(1, null), 'нет данных'],
  ['no tolerance', () => status(79, 80, 'up', 0), 'не достигнут'],
  ['any tolerance', () => status(0, 80, 'up', 1), 'близко'],
  ['too much of it', () => status(1, 1, 'up', 1.1), 'TOLERANCE_RANGE'],
  ['too little', () => status(1, 1, 'up', -0.1), 'TOLERANCE_RANGE'],
  ['one year has no trend', () => trend({ values: [1], places: [0] }), 'TOO_FEW'],
  ['two have', () => trend({ values: [1, 2], places: [0, 1] }), 'положительная'],
  ['just the tolerance', () => trend({ values: [99.5, 100.5], places: [0, 1] }), 'стабильная'],
  ['a little more', () => trend({ values: [99.4, 100.6], places: [0, 1] }), 'положительная'],
  ['down where less is better', () => trend({ values: [2, 1], places: [0, 1] }, 'down'), 'положительная'],
  ['up where less is better', () => trend({ values: [1, 2], places: [0, 1] }, 'down'), 'отрицательная'],
  ['down where more is', () => trend({ values: [2, 1], places: [0, 1] }), 'отрицательная'],
  ['below 0', () => trend({ values: [-99.5, -100.5], places: [0, 1] }), 'стабильная'],
  ['around 0', () => trend({ values: [-1, 1], places: [0, 1] }), 'положительная'],
  [
    'no tolerance, all alike',
    () => trend({ values: [0.1, 0.1, 0.1], places: [0, 1, 2] }, 'up', 0),
    'стабильная',
  ],
  ['a tolerance below 0', () => trend({ values: [1, 2], places: [0, 1] }, 'up', -1), 'TOLERANCE_RANGE'],
])('%s', (_, ask, wanted) => {
  const found = outcome(ask);
  if (typeof wanted === 'number') expect(found).toBeCloseTo(wanted, 10);
  else expect(found).toEqual(wanted);
});

// Abramowitz, Stegun, table 26.5 and R's qnorm((1 + p) / 2).
test.each([
  [0.5, 0.674489750196082],
  [0.9, 1.64485362695147],
  [0.95, 1.95996398454005],
  [0.954499736103642, 2],
  [0.96, 2.05374891063182],
  [0.99, 2.5758293035489],
  [0.9973002039367398, 3],
  [0.999999, 4.89163847569886],
])('the middle of the normal distribution that holds %d of it', (probability, z) => {
  expect(normalQuantile(probability)).toBeCloseTo(z, 9);
});
