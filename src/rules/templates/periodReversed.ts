import { parameterPlaces } from '../../core/check/parameterPlaces';
import type { RuleOf } from '../../core/check/rule';
import { cellValue } from '../../core/workbook/cell';
import { dayText } from '../../core/workbook/date';

/** A programme that ends before it begins. */
export const periodReversed: RuleOf<'templateSheet'> = {
  code: 'PERIOD-002',
  severity: 'warning',
  each: 'templateSheet',
  check: (subject, book) => {
    const places = parameterPlaces(subject);
    const of = (wanted: string) => places.find(({ parameter }) => parameter.value === wanted)?.at;
    const [first, last] = [of('start'), of('end')];
    const [start, end] = [first, last].map((at) => at && cellValue(book.cell(at)));
    if (!last || typeof start !== 'number' || typeof end !== 'number' || end >= start) return [];
    return [{ at: last, found: dayText(end), values: { start: dayText(start), end: dayText(end) } }];
  },
};
