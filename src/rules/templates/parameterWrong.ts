import type { Finding } from '../../core/check/issue';
import type { RuleOf } from '../../core/check/rule';
import { parameterPlaces } from '../../core/check/parameterPlaces';
import { cellText } from '../../core/recognition/grid';
import { cellValue } from '../../core/workbook/cell';

/** Days and years beyond these are slips of the keyboard. */
const RANGES = { date: [36_526, 73_415], year: [2000, 2100] } as const;

/** A date or a year above a table that is none: every formula that looks at it goes wrong. */
export const parameterWrong: RuleOf<'templateSheet'> = {
  code: 'PARAMETER-001',
  severity: 'warning',
  each: 'templateSheet',
  check: (subject, book) =>
    parameterPlaces(subject).flatMap(({ parameter, label, at }): Finding[] => {
      const { kind } = parameter;
      const cell = book.cell(at);
      const value = cellValue(cell);
      if (kind === 'text' || value === null || value === '') return [];
      const [least, most] = RANGES[kind];
      if (typeof value === 'number' && value >= least && value <= most) return [];
      return [{ at, found: cellText(cell), values: { parameter: label, kind } }];
    }),
};
