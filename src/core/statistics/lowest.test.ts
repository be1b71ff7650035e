import fc from 'fast-check';
import { FunctionError } from '../values/functionError';
import { lowest } from './lowest';

const NAMES = Object.freeze(['А', 'Б', 'В', 'Г', 'Д', 'Е']);
const SCORES = Object.freeze([50, 40, 60, 40, 45, 70]);

test('the worst schools ascending, with all that tie with the last', () => {
  expect(lowest(NAMES, SCORES)).toEqual([
    ['Б', 40],
    ['Г', 40],
  ]);
  expect(lowest(NAMES, SCORES, 0.5)).toEqual([
    ['Б', 40],
    ['Г', 40],
    ['Д', 45],
  ]);
  expect(lowest(NAMES, SCORES, 1)).toHaveLength(6);
  expect(lowest([16], [3.5])).toEqual([[16, 3.5]]);
});

test('half a place rounds up', () => {
  // 15 schools, 0.1: 1.5 places are two.
  const scores = Array.from({ length: 15 }, (_, index) => index);
  expect(lowest(scores.map(String), scores)).toHaveLength(2);
});

test('no school outside is worse than one inside, and order does not matter', () => {
  const scores = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 40 });
  const share = fc.double({ min: 0.01, max: 1, noNaN: true });
  fc.assert(
    fc.property(scores, share, (list, part) => {
      const names = list.map((_, index) => `Школа ${index}`);
      const found = lowest(names, list, part);
      const last = found[found.length - 1]?.[1] ?? NaN;
      expect(found).toHaveLength(list.filter((score) => score <= last).length);
      const back = lowest([...names].reverse(), [...list].reverse(), part);
      expect(new Set(back.map(String))).toEqual(new Set(found.map(String)));
    }),
  );
});

test('what cannot be computed says why', () => {
  expect(() => lowest([], [])).toThrow(new FunctionError('TOO_FEW', { count: 0, least: 1 }));
  for (const share of [0, -0.1, 1.1])
    expect(() => lowest(NAMES, SCORES, share)).toThrow(
      new FunctionError('LOWEST_SHARE_RANGE', { value: share }),
    );
});
