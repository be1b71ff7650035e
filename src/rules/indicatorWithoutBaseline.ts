import type { Rule } from '../core/check/rule';

/** «-», «н/д»: somebody looked, and there are no data. */
const SAID_TO_BE_ABSENT = /^(?:[-–—]+|н\s*\/\s*д|нет(?: данных)?|x|х)\.?$/iu;

/** An indicator whose baseline is blank or no number: progress cannot be told from the start. */
export const indicatorWithoutBaseline: Rule = {
  code: 'INDICATOR-002',
  severity: 'note',
  kind: 'indicators',
  check: (table) => {
    const column = table.columns.single.get('baseline');
    if (column === undefined) return [];
    return table.rows
      .filter((row) => row.texts.has('title') && !row.numbers.has('baseline'))
      .filter((row) => !SAID_TO_BE_ABSENT.test(row.texts.get('baseline') ?? ''))
      .map((row) => ({
        row: row.row,
        column,
        found: row.texts.get('baseline') ?? '',
        values: { indicator: row.texts.get('title') ?? '' },
      }));
  },
};
