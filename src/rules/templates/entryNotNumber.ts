import { findingsIn, headerOf } from '../../core/check/entry';
import type { RuleOf } from '../../core/check/rule';
import { numberOfText } from '../../core/recognition/numberText';
import { isMissing } from '../../core/values/missing';
import { cellValue } from '../../core/workbook/cell';

/** Columns whose texts among numbers are told by a rule of their own, and what is a number of words there. */
const TOLD_OTHERWISE = /^(?:target|actual|baseline)(?::|$)/;

/** A text in a column of numbers: no formula and no summary counts it. */
export const entryNotNumber: RuleOf<'entry'> = {
  code: 'VALUE-002',
  severity: 'warning',
  inForms: 'error',
  each: 'entry',
  check: (entry) =>
    findingsIn(entry, 'number', (cell, placed) => {
      const value = cellValue(cell);
      if (typeof value !== 'string' || isMissing(value) || numberOfText(value) !== null) return null;
      if (entry.of.template.id === 'indicators' && TOLD_OTHERWISE.test(placed.id)) return null;
      return { found: value.trim(), values: { column: headerOf(placed) } };
    }),
};
