/**
 * Reads when an event is due, as people write it in their roadmaps: «Сентябрь – май», «до 15.08.2020»,
 * «Ежегодно (согласно плану)». The text becomes tokens (tokens.ts); tokens become moments (moment.ts), phrases
 * (phrase.ts) and the small words that join them; those become spans of days (placement.ts). A word that none of
 * them knows makes the term «не определён», unless the term says plainly that it recurs, goes on always or is set
 * by another document: then nothing else is needed. Remarks in brackets may be anything.
 */
import { serialOf } from '../workbook/date';
import { completed, moment, type DayOfYear, type Moment, type SchoolYear } from './moment';
import { phrase, type Phrase } from './phrase';
import { mendedTerm } from './mendedTerm';
import { days, eachYear, withYears, yearOf, type Span } from './placement';
import { besideRelative, isRelativeTerm } from './relativeTerm';
import type { Frequency, Period, TermKind, TermReading } from './term';
import { isWord, tokens, type Token } from './tokens';

export interface TermOptions {
  /** First and last day of a school year; 1 September to 31 May where not given. Day 0 = the month's last. */
  readonly schoolYear?: { readonly from: DayOfYear; readonly to: DayOfYear };
}

const SCHOOL_YEAR: SchoolYear = { from: { month: 9, day: 1 }, to: { month: 5, day: 31 } };

type Joint = 'from' | 'to' | 'until' | 'list';
type Item =
  | Phrase
  | { readonly type: 'moment'; readonly moment: Moment; readonly text: string }
  | { readonly type: 'joint'; readonly joint: Joint }
  | { readonly type: 'unread'; readonly text: string };

const UNREADABLE: TermReading = { kind: 'не определён', start: null, end: null, unread: [] };

/** Numbers that a cell means as a year, and those that can only be a date of our time (1954 to 2119). */
const YEARS = { first: 1990, last: 2100 };
const SERIALS = { first: 20_000, last: 80_000 };

function readNumber(value: number): TermReading {
  const day = Math.floor(value);
  if (day >= SERIALS.first && day <= SERIALS.last) return { kind: 'срок', start: day, end: day, unread: [] };
  if (Number.isInteger(value) && value >= YEARS.first && value <= YEARS.last)
    return readText(String(value), undefined, {});
  return { ...UNREADABLE, unread: [String(value)] };
}

/** Tokens outside brackets, and those of each pair of brackets. */
function withoutBrackets(all: readonly Token[]): { outer: Token[]; remarks: Token[][] } {
  const outer: Token[] = [];
  const remarks: Token[][] = [];
  let depth = 0;
  for (const token of all) {
    if (token.kind === 'open' && depth++ === 0) remarks.push([]);
    if (token.kind === 'close') depth = Math.max(0, depth - 1);
    if (token.kind === 'open' || token.kind === 'close') continue;
    if (depth === 0) outer.push(token);
    else remarks[remarks.length - 1]?.push(token);
  }
  return { outer, remarks };
}

/** `до`, `не позднее`, `с`, `не ранее`, `по`, a dash, a comma. */
function joint(row: readonly Token[], at: number): { joint: Joint; next: number } | null {
  const [token, after] = [row[at], row[at + 1]];
  if (isWord(token, 'not') && isWord(after, 'later')) return { joint: 'until', next: at + 2 };
  if (isWord(token, 'not') && isWord(after, 'earlier')) return { joint: 'from', next: at + 2 };
  if (isWord(token, 'until')) return { joint: 'until', next: at + 1 };
  if (isWord(token, 'from')) return { joint: 'from', next: isWord(after, 'from') ? at + 2 : at + 1 };
  if (isWord(token, 'to') || token?.kind === 'dash') return { joint: 'to', next: at + 1 };
  if (token?.kind === 'comma' || token?.kind === 'slash') return { joint: 'list', next: at + 1 };
  return null;
}

/** Words that say nothing of their own: «в», «срок», «г.», «включительно». */
const isFiller = (token: Token | undefined): boolean =>
  isWord(token, 'filler', 'during', 'span', 'current', 'all', 'year');

function items(row: readonly Token[], school: SchoolYear): Item[] {
  const found: Item[] = [];
  for (let at = 0; at < row.length;) {
    const token = row[at];
    const said = phrase(row, at);
    const named = said ? null : moment(row, at, school);
    const joined = said || named ? null : joint(row, at);
    if (said) found.push(said.value);
    else if (named) found.push({ type: 'moment', moment: named.value, text: (token as Token).text });
    else if (joined) found.push({ type: 'joint', joint: joined.joint });
    else if (token && !isFiller(token)) found.push({ type: 'unread', text: token.text });
    at = said?.next ?? named?.next ?? joined?.next ?? at + 1;
  }
  return found;
}

/** Bare numbers take the unit of the moment that follows them; those that cannot are unread. */
function completedItems(row: readonly Item[]): Item[] {
  const result = [...row];
  let following: Moment | null = null;
  for (let at = result.length - 1; at >= 0; at--) {
    const item = result[at];
    if (item?.type !== 'moment') continue;
    if (item.moment.number !== undefined) {
      const whole: Moment | null = following && completed(item.moment.number, following);
      result[at] = whole ? { ...item, moment: whole } : { type: 'unread', text: item.text };
      if (!whole) continue;
      following = whole;
    } else following = item.moment;
  }
  return result;
}

/** A span whose end is the moment that stands behind it: «с сентября | по май», «май 2021 | – 2023 гг.». */
function extended({ first, last }: Span, moment: Moment, joint: Joint): Span | null {
  const isLaterYear = joint === 'to' && moment.unit === 'year' && last?.year !== undefined;
  if (isLaterYear && last.unit !== 'year' && last.unit !== 'schoolYear') {
    const start = first && (withYears([first, last])[0] ?? first);
    return { first: start, last: { ...last, year: moment.year } };
  }
  const isOpen = last === null || (joint === 'to' && last === first);
  return first && isOpen ? { first, last: moment } : null;
}

function span(moment: Moment, joint: Joint): Span {
  if (joint === 'from') return { first: moment, last: null };
  return { first: joint === 'list' ? moment : null, last: moment };
}

/** Moments joined into spans, in the order of the text. */
function spans(row: readonly Item[]): Span[] {
  const found: Span[] = [];
  let pending: Joint = 'list';
  for (const item of row) {
    // A comma between «до» and its moment says nothing.
    if (item.type === 'joint' && (item.joint !== 'list' || pending === 'to')) pending = item.joint;
    const before = found[found.length - 1];
    // «Сентябрь 2024 – по мере готовности»: from then on, and nobody says until when.
    if (item.type === 'constant' && pending === 'to' && before?.first && before.first === before.last) {
      found[found.length - 1] = { first: before.first, last: null };
      pending = 'list';
    }
    if (item.type !== 'moment') continue;
    const isJoined = pending === 'to' || pending === 'until';
    const longer = before && isJoined ? extended(before, item.moment, pending) : null;
    if (longer) found[found.length - 1] = longer;
    else found.push(span(item.moment, pending));
    pending = 'list';
  }
  return found;
}

const isOfYears = (at: Moment | null | undefined): boolean =>
  at?.unit === 'year' || at?.unit === 'schoolYear';

/** A span in the year of the one before it, where that is a year alone and this has none; null elsewhere. */
function framed({ first: year, last: end }: Span, { first, last }: Span): Span | null {
  const lead = first ?? last;
  if (year === null || year !== end || !isOfYears(year) || year.year === undefined || year.part) return null;
  if (!lead || lead.year !== undefined || isOfYears(lead) || lead.unit === 'programme') return null;
  const dated = {
    ...lead,
    year: year.unit === 'schoolYear' && lead.from.month < 8 ? year.year + 1 : year.year,
  };
  return { first: first && dated, last: first === last || !first ? dated : last };
}

/** «2020 год: сентябрь, май, 2021 год: март»: a year before what has none gives it its own, and is no term itself. */
function withoutFrames(row: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (let at = 0; at < row.length; at++) {
    const [before, frame, next] = [row[at - 1], row[at], row[at + 1]];
    if (!frame) continue;
    const span = next && !isOfYears(before?.first) ? framed(frame, next) : null;
    found.push(span ?? frame);
    if (span) at++;
  }
  return found;
}

/** Gives every moment of the spans its year, where one of them has one. */
function datedSpans(row: readonly Span[]): Span[] {
  const calendar = row.flatMap(({ first, last }) => (first === last ? [first] : [first, last]));
  const moments = calendar.filter((at): at is Moment => at !== null && at.unit !== 'programme');
  const dated = withYears(moments);
  const yearOf = new Map(moments.map((at, index) => [at, dated[index] as Moment]));
  const of = (at: Moment | null): Moment | null => at && (yearOf.get(at) ?? at);
  return row.map(({ first, last }) => ({ first: of(first), last: of(last) }));
}

function kindOf(row: readonly Span[]): TermKind {
  const units = new Set(
    row.flatMap(({ first, last }) => [first?.unit, last?.unit]).filter((unit) => unit !== undefined),
  );
  if (row.every(({ first }) => first === null)) return 'до даты';
  const isOpen = row.some(({ first, last }) => first === null || last === null);
  if (!isOpen && units.size === 1 && units.has('year')) return 'год';
  return !isOpen && units.size === 1 && units.has('schoolYear') ? 'учебный год' : 'срок';
}

const isPartOfLong = (at: Moment | null): boolean =>
  at?.part !== undefined && at.unit !== 'month' && at.unit !== 'day';

/** A part of a year or more («начало года») has no days of its own, but for «до начала», «с начала», «до конца». */
const isVague = (row: readonly Span[]): boolean =>
  row.some(({ first, last }) => {
    if (first === null) return false;
    if (first === last) return isPartOfLong(first);
    return (
      (isPartOfLong(first) && first.part !== 'beginning') || (isPartOfLong(last) && last?.part !== 'end')
    );
  });

/** Spans of months and days, which every year has. */
const inCalendar = (row: readonly Span[]): readonly Span[] =>
  row.filter(({ first, last }) =>
    [first, last].every((at) => !at || !['programme', 'year', 'schoolYear'].includes(at.unit)),
  );

/** Recurring terms fill the period; one that recurs within a named time, or has years of its own, fills that, one of every year its part of each. */
function recurringDays(frequency: Frequency, row: readonly Span[], period: Period | undefined) {
  const hasYear = row.some(({ first, last }) => (first ?? last)?.year !== undefined);
  const isNamed = row.some(({ first }) => first !== null) && (hasYear || frequency !== 'yearly');
  const named = isNamed ? days(row, period) : null;
  if (named && named.start !== null && named.end !== null) return named;
  const each = period && !isNamed && frequency === 'yearly' ? eachYear(inCalendar(row), period) : [];
  const [first, last] = [each[0], each[each.length - 1]];
  if (period && first && last) {
    const isUntil = row.every((span) => span.first === null);
    return { start: isUntil ? period.start : first.start, end: last.end, each };
  }
  return { start: period?.start ?? null, end: period?.end ?? null };
}

function readTokens(row: readonly Token[], period: Period | undefined, school: SchoolYear): TermReading {
  const read = completedItems(items(row, school));
  const unread = read.filter((item) => item.type === 'unread').map(({ text }) => text);
  const named = datedSpans(withoutFrames(spans(read)));
  const recurring = read.find((item) => item.type === 'recurring');
  const constant = read.find((item) => item.type === 'constant');
  const other = (kind: TermKind): TermReading => ({ kind, start: null, end: null, unread });

  if (recurring) {
    const { frequency } = recurring;
    return { ...other('ежегодно'), ...recurringDays(frequency, named, period), frequency };
  }
  if (constant && !constant.isWeak) return other('постоянно');
  if (named.length > 0 && unread.length === 0 && !isVague(named)) {
    const found = days(named, period);
    // «20.09.2020 – 10.09.2020» contradicts itself.
    const isReversed = found.start !== null && found.end !== null && found.end < found.start;
    return isReversed ? other('не определён') : { ...other(kindOf(named)), ...found };
  }
  if (constant) return other('постоянно');
  return other(read.some((item) => item.type === 'plan') ? 'по отдельному плану' : 'не определён');
}

/** As it stands; else with its words mended; else by what it says beside another event, or as hanging on that alone. */
function readText(text: string, period: Period | undefined, options: TermOptions): TermReading {
  if (MENTIONS_REPORT.test(text) && NEXT_YEAR.test(text)) return inNextYear(text, period, options);
  const read = readWhole(text, period, options);
  if (read.kind !== 'не определён' || text.length > MOST_LETTERS) return read;
  const mended = mendedTerm(text);
  const again = mended === text ? read : readWhole(mended, period, options);
  if (again.kind !== 'не определён') return again;
  if (!isRelativeTerm(text)) return read;
  const beside = readWhole(besideRelative(text), period, options);
  return beside.kind !== 'не определён' ? beside : { kind: 'от события', start: null, end: null, unread: [] };
}

/** «до 1 февраля года, следующего за отчетным» */
const NEXT_YEAR = /(?:года?,?\s+)?следующ[A-Za-zЀ-ԯ]+\s+за\s+отч[её]тным(?:\s+(?:годом|периодом))?/iu;

/** Asked first, since nearly no term says so. */
const MENTIONS_REPORT = /отч/i;

/** A day of the year after the one that is reported on: known where the period is of one year. */
function inNextYear(text: string, period: Period | undefined, options: TermOptions): TermReading {
  const year = period && yearOf(period.end);
  const isOneYear = year !== undefined && yearOf(period?.start ?? 0) === year;
  const next = isOneYear ? { start: serialOf(year + 1, 1, 1), end: serialOf(year + 1, 12, 31) } : undefined;
  return readWhole(text.replace(NEXT_YEAR, ' '), next, options);
}

/** No term is longer than this. */
const MOST_LETTERS = 300;

function readWhole(text: string, period: Period | undefined, options: TermOptions): TermReading {
  const school = options.schoolYear ?? SCHOOL_YEAR;
  const { outer, remarks } = withoutBrackets(tokens(text));
  const reading = readTokens(outer, period, school);
  for (const remark of remarks) {
    const said = readTokens(remark, period, school);
    if (outer.length === 0 && said.kind !== 'не определён') return said;
    // «Сентябрь (ежегодно)», «сентябрь – май (2020/2021 уч. год)»: here the remark is part of the term.
    if (said.kind === 'ежегодно' && reading.kind !== 'ежегодно')
      return { ...readTokens([...outer, ...remark], period, school), unread: reading.unread };
    const together = readTokens([...outer, ...remark], period, school);
    const isDated = reading.kind === 'срок' || reading.kind === 'до даты';
    const saysYear = said.kind === 'год' || said.kind === 'учебный год';
    if (isDated && saysYear && together.kind === reading.kind) return together;
    // «Ежегодно (май)»
    if (reading.frequency === 'yearly' && (said.kind === 'срок' || said.kind === 'до даты')) return together;
  }
  return reading;
}

/**
 * Reads a term. A number is a date (serial) or a year; a month without a year falls on its first place within
 * the period, and without a period it has no days.
 */
export function readTerm(
  term: string | number | null,
  period?: Period,
  options: TermOptions = {},
): TermReading {
  if (term === null) return UNREADABLE;
  return typeof term === 'number' ? readNumber(term) : readText(term, period, options);
}
