import { quadrant, QUADRANTS } from './quadrant';

test.each([
  [40, 0.8, 'ШНОР и ШНСУ'],
  [40, 0.5, 'ШНОР'],
  [50, 0.8, 'ШНСУ'],
  [50, 0.5, 'вне группы'],
  [60, 0.2, 'вне группы'],
] as const)('result %d, conditions %d: %s', (result, conditions, group) => {
  expect(quadrant(result, 50, conditions, 0.5)).toBe(group);
  expect(QUADRANTS).toContain(group);
});
