import { cellOf } from '../../core/check/cellOf';
import type { RuleOf } from '../../core/check/rule';
import { isMissing } from '../../core/values/missing';

/** An indicator whose baseline is blank or no number: progress cannot be told from the start. */
export const indicatorWithoutBaseline: RuleOf<'indicator'> = {
  code: 'INDICATOR-002',
  severity: 'note',
  each: 'indicator',
  check: ({ table, row }) => {
    const at = cellOf(table, row, 'baseline');
    const found = row.texts.get('baseline') ?? '';
    // A dash says that somebody looked, and that there are no data.
    const isSaidToBeAbsent = found !== '' && isMissing(found);
    if (!at || !row.texts.has('title') || row.numbers.has('baseline') || isSaidToBeAbsent) return [];
    return [{ at, found, values: { indicator: row.texts.get('title') ?? '' } }];
  },
};
