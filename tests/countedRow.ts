import type { Cell, Row } from '../src/core/workbook/workbook';

/** How often the places of rows were looked at. */
export interface Looks {
  count: number;
}

/** A row with these cells alone that counts every look at one of its places, empty or not. */
export function countedRow(cells: Readonly<Record<number, Cell>>, looks: Looks): Row {
  const row: Cell[] = [];
  for (const [column, cell] of Object.entries(cells)) row[Number(column)] = cell;
  const isPlace = (key: string | symbol): boolean => typeof key === 'string' && /^\d+$/.test(key);
  return new Proxy(row, {
    get: (target, key) => {
      if (isPlace(key)) looks.count++;
      return Reflect.get(target, key) as unknown;
    },
    has: (target, key) => {
      if (isPlace(key)) looks.count++;
      return Reflect.has(target, key);
    },
  });
}
