/** From moments to days: which year each falls in, and its first and last serial date. */
import { serialOf } from '../workbook/date';
import { existsIn, type DayOfYear, type Moment } from './moment';
import type { Period } from './term';

/** From the first moment to the last; without a first it is «до …», without a last «с …». */
export interface Span {
  readonly first: Moment | null;
  readonly last: Moment | null;
}

export interface Days {
  readonly start: number | null;
  readonly end: number | null;
}

const order = ({ month, day }: DayOfYear): number => month * 100 + day;

/** 29 February is the last of its month where the year has none. */
const serial = (year: number, of: DayOfYear): number =>
  of.day === 0 || !existsIn(of, year)
    ? serialOf(year, of.month + 1, 1) - 1
    : serialOf(year, of.month, of.day);

/** Day 0 is the last of its month. */
const isBefore = (end: DayOfYear, start: DayOfYear): boolean =>
  order({ ...end, day: end.day || 31 }) < order(start);

const lastDay = ({ from, to, more = 0 }: Moment, year: number): number =>
  serial(year + more + (isBefore(to, from) ? 1 : 0), to);

const daysIn = (moment: Moment, year: number): Period => ({
  start: serial(year, moment.from),
  end: lastDay(moment, year),
});

/** The years of the moments in a row, where at least one of them has its own: the others take it from their neighbours. */
export function withYears(moments: readonly Moment[]): Moment[] {
  const dated = [...moments];
  const step = (at: number, neighbour: Moment | undefined, direction: 1 | -1): void => {
    const moment = dated[at];
    if (!moment || moment.year !== undefined || neighbour?.year === undefined) return;
    const isWrong = direction * (order(moment.from) - order(neighbour.from)) < 0;
    dated[at] = { ...moment, year: neighbour.year + (isWrong ? direction : 0) };
  };
  // «сентябрь – май 2021»: the year stands behind, so what comes before looks ahead first.
  for (let at = dated.length - 2; at >= 0; at--) step(at, dated[at + 1], -1);
  for (let at = 1; at < dated.length; at++) step(at, dated[at - 1], 1);
  return dated;
}

/** Serial of 1 January 1970, and milliseconds of a day. */
const EPOCH = 25_569;
const DAY = 86_400_000;

/** The calendar year of a day. */
export const yearOf = (serial: number): number => new Date((serial - EPOCH) * DAY).getUTCFullYear();

/** The year of a moment's first occurrence in the period. */
function firstYear(moment: Moment, period: Period): number | null {
  const [from, to] = [yearOf(period.start), yearOf(period.end)];
  const within = (mustBegin: boolean): number | null => {
    for (let year = from - 1; year <= to; year++) {
      const { start, end } = daysIn(moment, year);
      if (!existsIn(moment.from, year)) continue;
      if (start <= period.end && (mustBegin ? start >= period.start : end >= period.start)) return year;
    }
    return null;
  };
  // A school year or a quarter under way when the programme begins is not yet the programme's; a month is.
  const isLong = moment.from.month !== moment.to.month;
  return (isLong ? within(true) : null) ?? within(false);
}

const following = (moment: Moment, before: Moment, year: number): number =>
  order(moment.from) < order(before.from) ? year + 1 : year;

/** A span that no year is written in, at its first place in the period; null where it has none. */
function inPeriod({ first, last }: Span, period: Period): Span | null {
  const lead = first ?? last;
  if (!lead) return null;
  const year = firstYear(lead, period);
  if (year !== null) {
    const dated = { ...lead, year };
    if (!first || !last) return first ? { first: dated, last } : { first, last: dated };
    return { first: dated, last: { ...last, year: following(last, first, year) } };
  }
  const lastYear = first && last ? firstYear(last, period) : null;
  if (!first || !last || lastYear === null) return null;
  const isYearBefore = order(first.from) > order(last.from);
  return {
    first: { ...first, year: isYearBefore ? lastYear - 1 : lastYear },
    last: { ...last, year: lastYear },
  };
}

/** Spans in a row after each other: «сентябрь, декабрь, май». */
function inARow(spans: readonly Span[], period: Period): Span[] | null {
  const placed: Span[] = [];
  for (const { first, last } of spans) {
    const before = placed[placed.length - 1];
    const reached = before?.last ?? before?.first;
    const lead = first ?? last;
    if (!before || !reached || reached.year === undefined || !lead) {
      const span = inPeriod({ first, last }, period);
      if (!span) return null;
      placed.push(span);
      continue;
    }
    const year = following(lead, reached, reached.year);
    const end = first && last ? { ...last, year: following(last, first, year) } : last && { ...last, year };
    placed.push({ first: first && { ...first, year }, last: end });
  }
  return placed;
}

/** First day of a moment, or of the part of it that is named; null where that is not one day. */
const startOf = (moment: Moment, period: Period | undefined): number | null =>
  moment.unit === 'programme'
    ? (period?.start ?? null)
    : moment.year === undefined
      ? null
      : daysIn(moment, moment.year).start;

function endOf(moment: Moment, period: Period | undefined): number | null {
  if (moment.unit === 'programme') return (moment.part === 'beginning' ? period?.start : period?.end) ?? null;
  return moment.year === undefined ? null : daysIn(moment, moment.year).end;
}

/** The day that «до» names: the last of the moment, or the first of what it only begins. */
function deadlineOf(moment: Moment, period: Period | undefined): number | null {
  if (moment.part === 'middle') return null;
  return moment.part === 'beginning' ? startOf(moment, period) : endOf(moment, period);
}

function daysOf({ first, last }: Span, period: Period | undefined): Days {
  if (first && last) return { start: startOf(first, period), end: endOf(last, period) };
  if (last) return { start: null, end: deadlineOf(last, period) };
  const start = first && startOf(first, period);
  return { start, end: period && start !== null && period.end >= start ? period.end : null };
}

const isKnown = (spans: readonly Span[], period: Period): boolean =>
  spans.every((span) => (endOf((span.last ?? span.first) as Moment, period) ?? Infinity) <= period.end);

/** Years for spans that have none: one after another, or each at its own first place where that overshoots. */
function placed(spans: readonly Span[], period: Period | undefined): readonly Span[] | null {
  const dateless = spans.filter(({ first, last }) =>
    [first, last].some((end) => end && end.unit !== 'programme' && end.year === undefined),
  );
  if (dateless.length === 0) return spans;
  if (!period) return null;
  const calendar = spans.filter(({ first, last }) => (first ?? last)?.unit !== 'programme');
  const row = inARow(calendar, period);
  if (row && isKnown(row, period)) return row;
  const apart = calendar.map((span) => inPeriod(span, period));
  const isApart = apart.every((span): span is Span => span !== null);
  return isApart && isKnown(apart, period) ? apart : (row ?? (isApart ? apart : null));
}

/** The days of a span in a year; of «до …» its last day alone. */
function inYear({ first, last }: Span, year: number): Period | null {
  const lead = first ?? last;
  if (!lead || lead.part === 'middle') return null;
  const start = serial(year, lead.from);
  if (first && last && first !== last) return { start, end: lastDay(last, following(last, first, year)) };
  const end = !first && lead.part === 'beginning' ? start : lastDay(lead, year);
  return { start: first ? start : end, end };
}

/** The spans in every year of the period, as far as they lie within it. */
export function eachYear(spans: readonly Span[], period: Period): Period[] {
  const found: Period[] = [];
  const last = yearOf(period.end);
  for (let year = yearOf(period.start) - 1; year <= last; year++) {
    for (const span of spans) {
      const days = inYear(span, year);
      if (days && days.start >= period.start && days.end <= period.end) found.push(days);
    }
  }
  return spans.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
}

/** From the first day of all spans to the last. */
export function days(spans: readonly Span[], period: Period | undefined): Days {
  const found = placed(spans, period)?.map((span) => daysOf(span, period));
  if (!found || found.length === 0) return { start: null, end: null };
  // «сентябрь, в течение года»: from that month on as long as the programme goes.
  const isStanding =
    spans.length > 1 &&
    spans.some(({ first, last }) => first === last && first?.unit === 'programme' && !first.part);
  if (isStanding && period) {
    const start = Math.min(...found.flatMap(({ start: each, end }) => each ?? end ?? []));
    return { start, end: Math.max(period.end, ...found.flatMap(({ end }) => end ?? [])) };
  }
  const starts = found.map(({ start }) => start).filter((start) => start !== null);
  const ends = found.map(({ end }) => end).filter((end) => end !== null);
  return {
    start: starts.length > 0 ? Math.min(...starts) : null,
    end: ends.length === found.length ? Math.max(...ends) : null,
  };
}
