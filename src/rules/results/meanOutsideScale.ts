import { figure } from '../../core/check/resultWords';
import type { RuleOf } from '../../core/check/rule';
import { numberOfCell } from '../../core/recognition/numberText';

const MARKS = { least: 2, most: 5 };
const SCORES = { least: 0, most: 100 };
/** How many means, and what share of them, tell that they are marks. */
const ENOUGH = 3;
const MOSTLY = 0.8;

/** The scale of a table's means: that of marks where nearly all of them are such, else that of scores. */
function scaleOf(means: readonly number[]): typeof MARKS {
  const marks = means.filter((mean) => mean >= MARKS.least && mean <= MARKS.most);
  return marks.length >= ENOUGH && marks.length >= MOSTLY * means.length ? MARKS : SCORES;
}

/** A mean mark under 2 or over 5, a mean score over 100. */
export const meanOutsideScale: RuleOf<'table'> = {
  code: 'SCORE-003',
  severity: 'warning',
  each: 'table',
  check: (table, { rowsOf }) => {
    const column = table.columns.single.get('meanScore');
    if (table.kind !== 'results' || column === undefined) return [];
    const cells = rowsOf(table.sheet);
    const means = table.rows.flatMap(({ row }) => {
      const mean = numberOfCell(cells[row]?.[column]);
      return mean === null ? [] : [{ row, mean }];
    });
    const { least, most } = scaleOf(means.map(({ mean }) => mean));
    return means
      .filter(({ mean }) => mean < least || mean > most)
      .map(({ row, mean }) => ({
        at: { sheet: table.sheet, row, column },
        found: figure(mean),
        values: { least, most },
      }));
  },
};
