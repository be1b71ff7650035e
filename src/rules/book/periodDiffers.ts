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

interface Stated {
  readonly table: RecognisedTable;
  readonly period: Period;
}

const isPassport = ({ table }: Stated): boolean => table.kind === 'passport';

/** Sheets of one programme that state different periods. */
export const periodDiffers: RuleOf<'book'> = {
  code: 'PERIOD-001',
  severity: 'warning',
  each: 'book',
  needsWholeBook: true,
  check: (book) => {
    const stated = book.tables.flatMap((table): Stated[] => {
      const { kind, period } = table;
      return period && STATED.has(period.from) && kind !== 'results' ? [{ table, period }] : [];
    });
    const first = stated.find(isPassport) ?? stated[0];
    const differs = (known: Stated, each: Stated): boolean =>
      !isPassport(each) &&
      (isPassport(known) ? !isWithin(each.period, known.period) : !overlap(each.period, known.period));
    return stated.flatMap((each): Finding[] => {
      const { table, period } = each;
      if (!first || !differs(first, each)) return [];
      const values = {
        start: dayText(period.start),
        end: dayText(period.end),
        knownStart: dayText(first.period.start),
        knownEnd: dayText(first.period.end),
        sheet: first.table.sheet,
      };
      return [{ at: periodCell(table, book), found: `${values.start} – ${values.end}`, values }];
    });
  },
};
