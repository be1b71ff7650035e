import { leafOf } from './headerWords';
import type { ColumnView } from './columnView';

const MARK =
  /^(?:(?:отметк|оценк|балл|кол-?во|количество|доля|%)[A-Za-zЀ-ԯ]*\s*)?[«"“]?([2-5])[»"”]?(?:\s*[,(]?\s*(?:%|чел\.?|кол-?во)\s*\)?)?$/iu;

/** Columns of the marks from 2 to 5, one after another; of several such rows the first. Empty where there are none. */
export function markColumns(views: readonly ColumnView[]): ReadonlyMap<number, number> {
  for (let at = 0; at + 2 < views.length; at++) {
    const found = new Map<number, number>();
    let step = 0;
    let before = NaN;
    for (const view of views.slice(at)) {
      const mark = Number(MARK.exec(leafOf(view.path).trim())?.[1] ?? NaN);
      if (found.size === 0 ? mark !== 2 && mark !== 5 : mark - before !== step) break;
      // «5 | 4 | 3 | 2» as well as «2 | 3 | 4 | 5».
      if (found.size === 0) step = mark === 2 ? 1 : -1;
      before = mark;
      found.set(mark, view.column);
    }
    if (found.size >= 3) return new Map([...found].sort(([a], [b]) => a - b));
  }
  return new Map();
}
