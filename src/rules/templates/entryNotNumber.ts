import { entryCells, headerOf } from '../../core/check/entry';
import type { Finding } from '../../core/check/issue';
import type { RuleOf } from '../../core/check/rule';
import { cellText } from '../../core/recognition/grid';
import { numberOfText } from '../../core/recognition/numberText';
import { isMissing } from '../../core/values/missing';
import { cellValue } from '../../core/workbook/cell';

/** Sheets whose texts among numbers are told by a rule of their own. */
const TOLD_OTHERWISE = /^(?:target|actual|baseline)(?::|$)/;

/** A text in a column of numbers: no formula and no summary counts it. */
export const entryNotNumber: RuleOf<'entry'> = {
  code: 'VALUE-002',
  severity: 'warning',
  each: 'entry',
  check: (entry) =>
    entryCells(entry, 'number').flatMap((placed): Finding[] => {
      const value = cellValue(placed.cell);
      if (typeof value !== 'string' || isMissing(value) || numberOfText(value) !== null) return [];
      if (entry.template.id === 'indicators' && TOLD_OTHERWISE.test(placed.id)) return [];
      return [{ at: placed.at, found: cellText(placed.cell), values: { column: headerOf(placed) } }];
    }),
};
