import type { Rule } from '../core/rule';

/** An indicator without a baseline: progress cannot be told from the start. */
export const indicatorWithoutBaseline: Rule = {
  code: 'INDICATOR-002',
  severity: 'note',
  kind: 'indicators',
  check: (table) => {
    const column = table.columns.single.get('baseline');
    if (column === undefined) return [];
    return table.rows
      .filter((row) => row.texts.has('title') && !row.numbers.has('baseline'))
      .map((row) => ({
        row: row.row,
        column,
        found: row.texts.get('baseline') ?? '',
        values: { indicator: row.texts.get('title') ?? '' },
      }));
  },
};
