import fc from 'fast-check';
import { selection } from './selection';

const ORDERS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ascending: (index) => index,
  descending: (index, count) => count - index,
  equal: () => 7,
  'two values': (index) => index % 2,
  saw: (index) => index % 17,
  'organ pipe': (index, count) => Math.min(index, count - index),
};

test.each(Object.keys(ORDERS))('every place of a list: %s', (name) => {
  const list = Array.from({ length: 200 }, (_, index) => ORDERS[name]?.(index, 200) ?? 0);
  const sorted = [...list].sort((a, b) => a - b);
  expect(list.map((_, place) => selection(Float64Array.from(list), place))).toEqual(sorted);
});

test('what stands before the place is not greater, what stands behind it not smaller', () => {
  const values = fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 80 });
  fc.assert(
    fc.property(values, fc.nat(), (list, number) => {
      const place = number % list.length;
      const own = Float64Array.from(list);
      const found = selection(own, place);
      expect(own.subarray(0, place).every((value) => value <= found)).toBe(true);
      expect(own.subarray(place).every((value) => value >= found)).toBe(true);
      expect([...own].sort()).toEqual([...Float64Array.from(list)].sort());
    }),
  );
});
