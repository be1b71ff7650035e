import { cellOf } from '../../core/check/cellOf';
import type { RuleOf } from '../../core/check/rule';
import type { TableRow } from '../../core/recognition/table';
import { eventName } from '../../core/roadmap/eventName';
import { readMark } from '../../core/terms/mark';
import { dayOfText } from '../../core/values/dayOfText';
import { dayText } from '../../core/workbook/date';

/** Days that stand in a text. */
const DAYS = /(?<!\d)\d{1,2}\.\d{1,2}\.\d{4}(?!\d)/gu;

/** The day on which a mark says that it was done: itself a date, or the only day that stands in it. */
function dayOfMark({ dates, texts }: TableRow): number | null {
  const day = dates.get('done');
  if (day !== undefined) return day;
  const mark = texts.get('done') ?? '';
  const [only, ...others] = mark.match(DAYS) ?? [];
  return only === undefined || others.length > 0 || readMark(mark).is !== 'done' ? null : dayOfText(only);
}

/** A mark with a day still to come: a plan in the place of a fact. */
export const doneInFuture: RuleOf<'event'> = {
  code: 'MARK-002',
  severity: 'warning',
  each: 'event',
  check: ({ table, row }, { today }) => {
    const at = cellOf(table, row, 'done');
    const day = dayOfMark(row);
    if (!at || day === null || Math.floor(day) <= today) return [];
    const values = { event: eventName(row.texts), day: dayText(day), today: dayText(today) };
    return [{ at, found: dayText(day), values }];
  },
};
