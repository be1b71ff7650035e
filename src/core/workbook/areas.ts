import type { Area } from './workbook';

/** Whether two rectangles share a cell. */
export const areasOverlap = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** Whether two rectangles are the same. */
export const areasEqual = (a: Area, b: Area): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
