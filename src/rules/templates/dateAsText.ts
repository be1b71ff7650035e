import { entryCells, headerOf } from '../../core/check/entry';
import type { Finding } from '../../core/check/issue';
import { mended } from '../../core/check/mended';
import type { RuleOf } from '../../core/check/rule';
import { cellText } from '../../core/recognition/grid';
import { dayOfText } from '../../core/values/dayOfText';
import { isMissing } from '../../core/values/missing';
import { cellValue } from '../../core/workbook/cell';

/** A date that is a text: it is neither sorted nor compared with today. */
export const dateAsText: RuleOf<'entry'> = {
  code: 'DATE-001',
  severity: 'warning',
  each: 'entry',
  check: (entry, book) =>
    entryCells(entry, 'date').flatMap(({ at, cell, ...placed }): Finding[] => {
      const value = cellValue(cell);
      if (typeof value !== 'string' || isMissing(value)) return [];
      const day = dayOfText(value);
      const fix = day === null ? [] : mended(book, at, day);
      return [{ at, found: cellText(cell), values: { column: headerOf(placed) }, fix }];
    }),
};
