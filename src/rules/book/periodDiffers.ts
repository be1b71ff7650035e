import { periodCell } from '../../core/check/periodCell';
import type { Finding } from '../../core/check/issue';
import type { RuleOf } from '../../core/check/rule';
import type { RecognisedTable } from '../../core/recognition/table';
import type { Period } from '../../core/terms/term';
import { dayText } from '../../core/workbook/date';

const STATED = new Set(['dates', 'title', 'passport']);
/** School years reach half a year over calendar years. */
const MARGIN = 215;

const isWithin = (inner: Period, outer: Period): boolean =>
  inner.start >= outer.start - MARGIN && inner.end <= outer.end + MARGIN;
const overlap = (a: Period, b: Period): boolean => a.start <= b.end && b.start <= a.end;

/** Sheets of one programme that state different periods. */
export const periodDiffers: RuleOf<'book'> = {
  code: 'PERIOD-001',
  severity: 'warning',
  each: 'book',
  needsWholeBook: true,
  check: (book) => {
    const stated = book.tables.filter(
      ({ kind, period }) => period && STATED.has(period.from) && kind !== 'results',
    );
    const first = stated.find(({ kind }) => kind === 'passport') ?? stated[0];
    const known = first?.period;
    if (!first || !known) return [];
    const differs = ({ kind, period }: RecognisedTable): boolean =>
      !!period &&
      kind !== 'passport' &&
      (first.kind === 'passport' ? !isWithin(period, known) : !overlap(period, known));
    return stated.filter(differs).flatMap((table): Finding[] => {
      const { period } = table;
      if (!period) return [];
      const values = {
        start: dayText(period.start),
        end: dayText(period.end),
        knownStart: dayText(known.start),
        knownEnd: dayText(known.end),
        sheet: first.sheet,
      };
      return [{ at: periodCell(table, book), found: `${values.start} – ${values.end}`, values }];
    });
  },
};
