import fc from 'fast-check';
import { areasEqual, areasOverlap } from './areas';
import type { Area } from './workbook';

const side = fc.tuple(fc.nat(6), fc.nat(6)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const area = fc
  .tuple(side, side)
  .map(([[top, bottom], [left, right]]): Area => ({ top, left, bottom, right }));

const cells = ({ top, left, bottom, right }: Area): string[] => {
  const found: string[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) found.push(`${row},${column}`);
  return found;
};

test('rectangles overlap where they share a cell, and are equal where they share all', () => {
  fc.assert(
    fc.property(area, area, (first, second) => {
      const shared = cells(first).filter((cell) => cells(second).includes(cell));
      expect(areasOverlap(first, second)).toBe(shared.length > 0);
      expect(areasEqual(first, second)).toBe(cells(first).join() === cells(second).join());
    }),
  );
});

test('rectangles of which one side differs are not the same', () => {
  const area = { top: 1, left: 2, bottom: 3, right: 4 };
  expect(areasEqual(area, { ...area })).toBe(true);
  for (const side of ['top', 'left', 'bottom', 'right'] as const)
    expect(areasEqual(area, { ...area, [side]: area[side] + 1 })).toBe(false);
});
