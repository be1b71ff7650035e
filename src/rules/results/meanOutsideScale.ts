import type { Finding } from '../../core/check/issue';
import { cellOf } from '../../core/check/cellOf';
import { figure } from '../../core/check/resultWords';
import type { RuleOf } from '../../core/check/rule';
import type { RecognisedTable } from '../../core/recognition/table';

const MARKS = { least: 2, most: 5 };
const SCORES = { least: 0, most: 100 };
/** How many means, and what share of them, tell that they are marks. */
const ENOUGH = 3;
const MOSTLY = 0.8;

/** The scale of a table's means: that of marks where nearly all of them are such, else that of scores. */
function scaleOf({ rows }: RecognisedTable): typeof MARKS {
  const means = rows.flatMap(({ numbers }) => numbers.get('meanScore') ?? []);
  const marks = means.filter((mean) => mean >= MARKS.least && mean <= MARKS.most);
  return marks.length >= ENOUGH && marks.length >= MOSTLY * means.length ? MARKS : SCORES;
}

/** A mean mark under 2 or over 5, a mean score over 100. */
export const meanOutsideScale: RuleOf<'table'> = {
  code: 'SCORE-003',
  severity: 'warning',
  each: 'table',
  check: (table) => {
    if (table.kind !== 'results' || !table.columns.single.has('meanScore')) return [];
    const { least, most } = scaleOf(table);
    return table.rows.flatMap((row): Finding[] => {
      const at = cellOf(table, row, 'meanScore');
      const mean = row.numbers.get('meanScore');
      if (!at || mean === undefined || (mean >= least && mean <= most)) return [];
      return [{ at, found: figure(mean), values: { least, most } }];
    });
  },
};
