import fc from 'fast-check';
import { FunctionError } from '../values/functionError';
import { attainment } from './attainment';
import { direction } from './direction';
import { progress } from './progress';
import { scale } from './scale';
import { status, STATUSES } from './status';
import { trend, TRENDS, type Series } from './trend';

const number = fc.double({ min: -1000, max: 1000, noNaN: true });
const positive = fc.double({ min: 0.01, max: 1000, noNaN: true });

test.each([
  [undefined, 'up'],
  [null, 'up'],
  ['', 'up'],
  ['рост', 'up'],
  ['Рост', 'up'],
  ['UP', 'up'],
  [' снижение ', 'down'],
  ['СНИЖЕНИЕ', 'down'],
  ['Down', 'down'],
])('the direction %p is %s', (setting, way) => expect(direction(setting)).toBe(way));

test.each(['вверх', 1, true])('%p is no direction', (setting) =>
  expect(() => direction(setting)).toThrow(new FunctionError('BAD_DIRECTION', { text: String(setting) })),
);

describe('attainment', () => {
  test.each([
    [45, 50, 'up', null, 0.9],
    [60, 50, 'up', null, 1.2],
    [60, 50, 'up', 1, 1],
    [20, 15, 'down', null, 0.75],
    [10, 15, 'down', null, 1.5],
    [10, 15, 'down', 1.2, 1.2],
    [0, 50, 'up', null, 0],
  ] as const)('actual %d, target %d, %s, cap %p: %d', (actual, target, way, cap, value) =>
    expect(attainment(actual, target, way, cap)).toBeCloseTo(value, 12),
  );

  test('less is better the other way round', () => {
    fc.assert(
      fc.property(positive, positive, (actual, target) =>
        expect(attainment(actual, target, 'down')).toBe(attainment(target, actual, 'up')),
      ),
    );
  });

  test('what cannot be computed says why', () => {
    expect(() => attainment(5, 0)).toThrow(new FunctionError('ZERO_DIVISION'));
    expect(() => attainment(0, 5, 'down')).toThrow(new FunctionError('ZERO_DIVISION'));
    expect(() => attainment(5, 5, 'up', 0)).toThrow(new FunctionError('CAP_RANGE', { value: 0 }));
  });
});

describe('progress', () => {
  test.each([
    [40, 60, 50, 0.5],
    [30, 10, 25, 0.25],
    [40, 60, 30, -0.5],
    [40, 60, 70, 1.5],
  ])('from %d to %d, now %d: %d', (baseline, target, actual, part) =>
    expect(progress(baseline, target, actual)).toBe(part),
  );

  test('0 at the baseline, 1 at the target', () => {
    fc.assert(
      fc.property(number, number, (baseline, target) => {
        fc.pre(baseline !== target);
        expect(progress(baseline, target, target)).toBe(1);
        expect(progress(baseline, target, baseline)).toBeCloseTo(0, 12);
      }),
    );
  });

  test('a target that is the baseline cannot be reached in parts', () => {
    expect(() => progress(5, 5, 5)).toThrow(new FunctionError('ZERO_DIVISION'));
  });
});

describe('status', () => {
  test.each([
    [50, 50, 'up', 0.05, 'достигнут'],
    [47.5, 50, 'up', 0.05, 'близко'],
    [47.4, 50, 'up', 0.05, 'не достигнут'],
    [47.4, 50, 'up', 0.1, 'близко'],
    [47.4, 50, 'up', 0, 'не достигнут'],
    [10, 15, 'down', 0.05, 'достигнут'],
    [15.5, 15, 'down', 0.05, 'близко'],
    [16, 15, 'down', 0.05, 'не достигнут'],
    [0, 15, 'down', 0.05, 'достигнут'],
    [0, 0, 'down', 0.05, 'достигнут'],
    [1, 0, 'down', 0.05, 'не достигнут'],
    [0, 0, 'up', 0.05, 'достигнут'],
    [-1, 0, 'up', 0.05, 'не достигнут'],
    [-10, -10, 'up', 0.05, 'достигнут'],
    [-10.4, -10, 'up', 0.05, 'близко'],
    [-9, -10, 'down', 0.05, 'не достигнут'],
    [null, 50, 'up', 0.05, 'нет данных'],
    [50, null, 'up', 0.05, 'нет данных'],
    [null, null, 'down', 0.05, 'нет данных'],
  ] as const)('actual %p, target %p, %s, tolerance %d: %s', (actual, target, way, tolerance, said) => {
    expect(status(actual, target, way, tolerance)).toBe(said);
    expect(STATUSES).toContain(said);
  });

  test('what binary fractions lose is no shortfall', () => {
    expect(status(0.7 + 0.1, 0.8)).toBe('достигнут');
    expect(status(71, 100, 'up', 0.29)).toBe('близко');
  });

  test('it says what the attainment says', () => {
    const way = fc.constantFrom('up' as const, 'down' as const);
    fc.assert(
      fc.property(
        positive,
        positive,
        way,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, t, d, tolerance) => {
          const attained = attainment(a, t, d);
          fc.pre(Math.abs(attained - 1) > 1e-9 && Math.abs(attained - 1 + tolerance) > 1e-9);
          const said = attained >= 1 ? 'достигнут' : attained >= 1 - tolerance ? 'близко' : 'не достигнут';
          expect(status(a, t, d, tolerance)).toBe(said);
        },
      ),
    );
  });

  test('a tolerance is a part', () => {
    for (const tolerance of [-0.1, 5])
      expect(() => status(1, 1, 'up', tolerance)).toThrow(
        new FunctionError('TOLERANCE_RANGE', { value: tolerance }),
      );
  });
});

describe('trend', () => {
  const of = (...values: readonly (number | null)[]): Series => ({
    values: values.filter((value) => value !== null),
    places: values.flatMap((value, place) => (value === null ? [] : [place])),
  });

  test.each([
    [of(40, 42, 45), 'up', 'положительная'],
    [of(40, 42, 45), 'down', 'отрицательная'],
    [of(45, 42, 40), 'up', 'отрицательная'],
    [of(45, 42, 40), 'down', 'положительная'],
    [of(50, 50.4, 50.2), 'up', 'стабильная'],
    [of(0, 0), 'up', 'стабильная'],
    [of(-1, 1), 'up', 'положительная'],
    [of(100, 101), 'up', 'стабильная'],
    [of(100, 101.1), 'up', 'положительная'],
  ] as const)('%j, %s: %s', (series, way, said) => {
    expect(trend(series, way)).toBe(said);
    expect(TRENDS).toContain(said);
  });

  test('a missing value keeps its place', () => {
    // Over two steps the change of 1.5 % is 0.75 % a step.
    expect(trend(of(100, 101.5))).toBe('положительная');
    expect(trend(of(100, null, 101.5))).toBe('стабильная');
  });

  test('equal values are stable, even without a tolerance', () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 2, max: 30 }), (value, count) =>
        expect(trend(of(...Array<number>(count).fill(value)), 'up', 0)).toBe('стабильная'),
      ),
    );
  });

  test('what cannot be said says why', () => {
    expect(() => trend(of(null, 5))).toThrow(new FunctionError('TOO_FEW', { count: 1, least: 2 }));
    expect(() => trend(of(1, 2), 'up', -0.1)).toThrow(new FunctionError('TOLERANCE_RANGE', { value: -0.1 }));
  });
});

describe('scale', () => {
  test.each([
    [5, 0, 10, 50],
    [-5, 0, 10, 0],
    [15, 0, 10, 100],
    [20, 40, 10, 200 / 3],
    [50, 40, 10, 0],
  ])('%d between %d and %d: %d', (value, worst, best, scaled) =>
    expect(scale(value, worst, best)).toBeCloseTo(scaled, 12),
  );

  test('never outside, and the other scale is the rest of 100', () => {
    fc.assert(
      fc.property(number, number, number, (value, worst, best) => {
        fc.pre(Math.abs(worst - best) > 1e-6);
        const scaled = scale(value, worst, best);
        expect(scaled).toBeGreaterThanOrEqual(0);
        expect(scaled).toBeLessThanOrEqual(100);
        expect(scale(value, best, worst)).toBeCloseTo(100 - scaled, 6);
      }),
    );
  });

  test('worst and best that are one leave no scale', () => {
    expect(() => scale(1, 5, 5)).toThrow(new FunctionError('ZERO_DIVISION'));
  });
});
