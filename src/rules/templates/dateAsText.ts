import { findingsIn, headerOf } from '../../core/check/entry';
import { mended } from '../../core/check/mended';
import type { RuleOf } from '../../core/check/rule';
import { dayOfText } from '../../core/values/dayOfText';
import { isMissing } from '../../core/values/missing';
import { cellValue } from '../../core/workbook/cell';

/** A date that is a text: it is neither sorted nor compared with today. */
export const dateAsText: RuleOf<'entry'> = {
  code: 'DATE-001',
  severity: 'warning',
  inForms: 'error',
  each: 'entry',
  check: (entry, book) =>
    findingsIn(entry, 'date', (cell, placed, at) => {
      const value = cellValue(cell);
      if (typeof value !== 'string' || isMissing(value)) return null;
      const day = dayOfText(value);
      const fix = day === null ? [] : mended(book, at(), day);
      return { found: value.trim(), values: { column: headerOf(placed) }, fix };
    }),
};
