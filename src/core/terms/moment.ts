/**
 * A moment of the calendar as a term names it: a day, a month, a quarter, a year. Each production below reads
 * one way of naming, from a place in the row of tokens, and says where the rest begins.
 */
import type { WordClass } from './lexicon';
import { fullYear, isWord, type Token, type TokenKind, type WrittenDate } from './tokens';
import { isYearNumber, past, schoolWords, schoolYears, yearAfter, years, type Read } from './year';

export interface DayOfYear {
  readonly month: number;
  /** 0 = the last day of the month. */
  readonly day: number;
}

export type Unit =
  | 'day'
  | 'month'
  | 'quarter'
  | 'schoolQuarter'
  | 'trimester'
  | 'half'
  | 'year'
  | 'schoolYear'
  | 'programme'
  | 'number';

export interface Moment {
  readonly unit: Unit;
  readonly from: DayOfYear;
  readonly to: DayOfYear;
  /** The year that `from` falls in; absent where the text gives none. */
  readonly year?: number;
  /** Years that it lasts beyond what `from` and `to` say: of «2021–2023 учебные годы» one. */
  readonly more?: number;
  /** Where it is a part of a month. */
  readonly piece?: 'week' | 'decade' | 'half';
  /** Of a bare number, which takes its unit from what follows: the 1 of «с 1 по 15 сентября». */
  readonly number?: number;
  /** «начало», «середина», «конец» of it. */
  readonly part?: 'beginning' | 'middle' | 'end';
}

/** First and last day of a school year. */
export interface SchoolYear {
  readonly from: DayOfYear;
  readonly to: DayOfYear;
}

/** In it every day of the calendar exists. */
const LEAP_YEAR = 2000;

/** Whether a year has the day: 29 February not every year. */
export const existsIn = ({ month, day }: DayOfYear, year: number): boolean =>
  day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Reads from a token on: `tokens[at]` is the token. */
type Production = (
  token: Token,
  tokens: readonly Token[],
  at: number,
  school: SchoolYear,
) => Read<Moment> | null;

const JANUARY_1: DayOfYear = { month: 1, day: 1 };
const DECEMBER_31: DayOfYear = { month: 12, day: 31 };

/** A number that may be a day, a quarter, a week: with «-го» behind it or without. */
const isShortNumber = ({ kind, value }: Token): boolean =>
  (kind === 'number' || kind === 'ordinal') && value > 0 && value < 32;

/** `15.08.2020`, `15.08`, `09.2020` */
const dateInFigures: Production = (token, tokens, at) => {
  const date = token.date as WrittenDate;
  const { day, month } = date;
  const after = date.year === undefined ? yearAfter(tokens, at + 1, month) : null;
  const from = { month, day: day || 1 };
  const year = date.year ?? after?.value;
  return {
    value: { unit: day ? 'day' : 'month', from, to: { month, day }, ...(year && { year }) },
    next: after?.next ?? past(tokens, at + 1, 'year'),
  };
};

/** `15 августа 2020 г.`, `1-го сентября` */
const dayOfMonth: Production = (day, tokens, at) => {
  const month = tokens[at + 1];
  if (!month || !isShortNumber(day) || !isWord(month, 'month')) return null;
  const from = { month: month.value, day: day.value };
  const { value: year, next } = yearAfter(tokens, at + 2, month.value);
  if (!existsIn(from, year ?? LEAP_YEAR)) return null;
  return { value: { unit: 'day', from, to: from, ...(year && { year }) }, next };
};

/** `сентябрь`, `в сентябре месяце 2020 г.`, `сентябрь, 2020` */
const month: Production = (token, tokens, at) => {
  if (!isWord(token, 'month')) return null;
  const after =
    isWord(tokens[at + 1], 'unit') && tokens[at + 1]?.meaning?.frequency === 'monthly' ? at + 2 : at + 1;
  const { value: year, next } = yearAfter(tokens, after, token.value);
  const from = { month: token.value, day: 1 };
  return { value: { unit: 'month', from, to: { month: token.value, day: 0 }, ...(year && { year }) }, next };
};

/** Parts that a month is counted in, from its first day on: how long each is, and how many there are. */
const PIECES = { week: [7, 5], decade: [10, 3], half: [15, 2] } as const;

/** The days of a month's part; null where the month has no such part. */
function pieceOfMonth(
  piece: keyof typeof PIECES,
  number: number,
  month: number,
): Pick<Moment, 'unit' | 'from' | 'to' | 'piece'> | null {
  const [length, count] = PIECES[piece];
  if (!(number >= 1 && number <= count)) return null;
  const first = Math.min(length * (number - 1) + 1, daysOf(month));
  const end = length * number;
  return { unit: 'day', piece, from: { month, day: first }, to: { month, day: end > 28 ? 0 : end } };
}

/** Of a year that is no leap year. */
const daysOf = (month: number): number => new Date(Date.UTC(2001, month, 0)).getUTCDate();

function pieceNamed(token: Token | undefined): keyof typeof PIECES | null {
  if (isWord(token, 'decade')) return 'decade';
  if (isWord(token, 'halfOf')) return 'half';
  const isWeek = isWord(token, 'unit') && token?.meaning?.frequency === 'weekly';
  return isWeek && /^недел/i.test(token.text) ? 'week' : null;
}

/** `1 декада августа`, `последняя неделя мая`, `первая половина сентября`, `3 неделя октября` */
const partOfMonth: Production = (token, tokens, at, school) => {
  const piece = pieceNamed(tokens[at + 1]);
  const whole = piece && firstOf([month], tokens, at + 2, school);
  if (!piece || !whole) return null;
  const named = whole.value.from.month;
  const isLast = isWord(token, 'last');
  const last = { month: named, day: daysOf(named) - 6 };
  const part =
    isLast && piece === 'week'
      ? { unit: 'day' as const, piece, from: last, to: { month: named, day: 0 } }
      : pieceOfMonth(piece, isLast ? PIECES[piece][1] : token.value, named);
  return part && { value: { ...whole.value, ...part }, next: whole.next };
};

/**
 * Holidays by the season they begin in. Every school sets its own days: these are the widest in use, so that nothing is
 * called overdue too early.
 */
const HOLIDAYS: Readonly<Record<number, Pick<Moment, 'unit' | 'from' | 'to'>>> = {
  9: { unit: 'month', from: { month: 10, day: 24 }, to: { month: 11, day: 10 } },
  12: { unit: 'month', from: { month: 12, day: 25 }, to: { month: 1, day: 14 } },
  3: { unit: 'month', from: { month: 3, day: 18 }, to: { month: 4, day: 5 } },
  6: { unit: 'month', from: { month: 6, day: 1 }, to: { month: 8, day: 0 } },
};

/** `осенние каникулы`, `весенних каникул 2025 г.` */
const holidays: Production = (token, tokens, at) => {
  const of = HOLIDAYS[token.value];
  if (!of || !isWord(tokens[at + 1], 'holidays')) return null;
  const { value: year, next } = yearAfter(tokens, at + 2, of.from.month);
  return { value: { ...of, ...(year && { year }) }, next };
};

/** `лето 2021 г.`, `летний период`; winter begins in December. */
const season: Production = (token, tokens, at) => {
  const isAdjective = /(?:ий|ие|их)$/i.test(token.text);
  if (isAdjective && !isWord(tokens[at + 1], 'span')) return null;
  const { value: year, next } = yearAfter(tokens, past(tokens, at + 1, 'span'), token.value);
  const to = { month: token.value === 12 ? 2 : token.value + 2, day: 0 };
  return { value: { unit: 'month', from: { month: token.value, day: 1 }, to, ...(year && { year }) }, next };
};

const quarterOf = (number: number): Pick<Moment, 'unit' | 'from' | 'to'> => ({
  unit: 'quarter',
  from: { month: 3 * number - 2, day: 1 },
  to: { month: 3 * number, day: 0 },
});

/** `I квартал 2023 года`, `1-й кв.`, `первом квартале` */
const quarter: Production = ({ value: number }, tokens, at) => {
  if (!isWord(tokens[at + 1], 'quarter') || !(number >= 1 && number <= 4)) return null;
  const { value: year, next } = yearAfter(tokens, at + 2, 3 * number);
  return { value: { ...quarterOf(number), ...(year && { year }) }, next };
};

/** Parts of a school year by their usual months; holidays, which differ from school to school, belong to the part before. */
const SCHOOL_QUARTERS: readonly (readonly [first: number, last: number])[] = [
  [9, 10],
  [11, 12],
  [1, 3],
  [4, 5],
];
const TRIMESTERS: readonly (readonly [first: number, last: number])[] = [
  [9, 11],
  [12, 2],
  [3, 5],
];

function schoolQuarterOf(number: number, parts: number): Pick<Moment, 'unit' | 'from' | 'to'> | null {
  const months = (parts === TRIMESTERS.length ? TRIMESTERS : SCHOOL_QUARTERS)[number - 1];
  if (!months) return null;
  const [first, last] = months;
  const unit = parts === TRIMESTERS.length ? 'trimester' : 'schoolQuarter';
  return { unit, from: { month: first, day: 1 }, to: { month: last, day: 0 } };
}

/** `III четверть`, `2-я четверть 2023/2024 учебного года`, `1 триместр` */
const schoolQuarter: Production = (token, tokens, at) => {
  const word = tokens[at + 1];
  if (!word || !isWord(word, 'schoolQuarter')) return null;
  const part = schoolQuarterOf(token.value, word.value);
  if (!part) return null;
  const { value: year, next } = yearAfter(tokens, at + 2, part.from.month);
  return { value: { ...part, ...(year && { year }) }, next };
};

const halfOf = (number: number): Pick<Moment, 'unit' | 'from' | 'to'> => ({
  unit: 'half',
  from: number === 1 ? JANUARY_1 : { month: 7, day: 1 },
  to: number === 1 ? { month: 6, day: 30 } : DECEMBER_31,
});

const schoolHalfOf = (number: number, { from, to }: SchoolYear): Pick<Moment, 'unit' | 'from' | 'to'> => ({
  unit: 'half',
  from: number === 1 ? from : JANUARY_1,
  to: number === 1 ? DECEMBER_31 : to,
});

/** `2-е полугодие`, `II полугодие 2020/2021 учебного года`, `первая половина 2021 года` */
const half: Production = ({ value: number }, tokens, at, school) => {
  const isHalf = isWord(tokens[at + 1], 'half');
  if (!(isHalf || isWord(tokens[at + 1], 'halfOf')) || !(number === 1 || number === 2)) return null;
  const start = past(tokens, tokens[at + 2]?.kind === 'comma' ? at + 3 : at + 2, 'current');
  const named = years(tokens, start);
  const isSchool = named?.value.school ?? schoolWords(tokens, start) !== null;
  const { value: year, next } = yearAfter(tokens, at + 2, number === 1 && isSchool ? school.from.month : 1);
  if (!isHalf && next === at + 2) return null;
  const calendarYear = named && !named.value.school ? named.value.first : year;
  return {
    value: {
      ...(isSchool ? schoolHalfOf(number, school) : halfOf(number)),
      ...(calendarYear && { year: calendarYear }),
    },
    next,
  };
};

/** `2020/2021 учебный год`, `в течение учебного года`, `учебный год 2020-2021`, `2021-2023 учебные годы` */
const schoolYear: Production = (_, tokens, at, school) => {
  const named = schoolYears(tokens, at) ?? years(tokens, at);
  const frame = { unit: 'schoolYear', ...school } as const;
  if (named?.value.school) {
    const { first, last } = named.value;
    return { value: { ...frame, year: first, more: last - first - 1 }, next: named.next };
  }
  const words = schoolWords(tokens, at);
  if (words === null) return null;
  const after = years(tokens, words);
  if (after && after.value.first < after.value.last) {
    return { value: { ...frame, year: after.value.first }, next: after.next };
  }
  return { value: frame, next: words };
};

/** `2019 год`, `2021`; of `2020-2021 годы` only the first, since the rest is a range like any other. */
const year: Production = (token, tokens, at) => {
  if (!isYearNumber(token)) return null;
  const next = past(tokens, at + 1, 'year', 'current');
  return { value: { unit: 'year', from: JANUARY_1, to: DECEMBER_31, year: token.value }, next };
};

/** The 21 of `2020-21 гг.` */
const shortYear: Production = (token, tokens, at) => {
  const [before, sign] = [tokens[at - 2], tokens[at - 1]];
  if (
    !before ||
    !isYearNumber(before) ||
    sign?.kind !== 'dash' ||
    token.kind !== 'number' ||
    token.text.length !== 2
  )
    return null;
  const value = fullYear(token.value);
  if (value <= before.value || value > before.value + 15) return null;
  const next = past(tokens, at + 1, 'year');
  return { value: { unit: 'year', from: JANUARY_1, to: DECEMBER_31, year: value }, next };
};

const PROGRAMME = { unit: 'programme', from: JANUARY_1, to: DECEMBER_31 } as const;

/** `в течение года`, `весь год`: the year of the programme, whatever its days. */
const programmeYear: Production = (_, tokens, at) => {
  const word = past(tokens, at, 'during', 'all', 'current');
  return isWord(tokens[word], 'year') ? { value: PROGRAMME, next: past(tokens, word, 'year') } : null;
};

/** `весь период`, `в течение всего срока реализации программы`, `в ходе реализации проекта` */
const programmePeriod: Production = (_, tokens, at) => {
  const span = past(tokens, at, 'during');
  const word = past(tokens, span, 'all');
  const after = isWord(tokens[word], 'span') ? word + 1 : word;
  const named = past(tokens, after, 'carrying');
  const isPeriod = after > word && (word > span || named > after);
  const isCarrying = named > after && span > at;
  if (!isPeriod && !isCarrying) return null;
  let next = past(tokens, named, 'named');
  // «реализации антирисковых программ»: between the two anything may describe the programme.
  while (named > after && tokens[next]?.kind === 'word' && !tokens[next]?.meaning)
    next = past(tokens, next + 1, 'named');
  return { value: PROGRAMME, next };
};

/** `реализации программы`: of a part of it alone, since «реализации программы» by itself is no term. */
const programmeItself: Production = (_, tokens, at) => {
  const carried = past(tokens, at, 'carrying');
  const next = past(tokens, carried, 'named');
  return carried > at && next > carried ? { value: PROGRAMME, next } : null;
};

/** `конец августа`, `до начала учебного года`: a part without exact days, but for `до`. */
const part: Production = (token, tokens, at, school) => {
  const named = token.meaning?.class as 'beginning' | 'middle' | 'end';
  const whole = firstOf(
    [dayOfMonth, month, quarter, half, schoolYear, programmePeriod, programmeItself, year],
    tokens,
    at + 1,
    school,
  );
  if (whole) return { value: { ...whole.value, part: named }, next: whole.next };
  if (!isWord(tokens[at + 1], 'year', 'current')) return null;
  const next = past(tokens, at + 1, 'year', 'current');
  return { value: { unit: 'year', from: JANUARY_1, to: DECEMBER_31, part: named }, next };
};

/** The 1 of «с 1 по 15 сентября» and the I of «I–II кварталы»; what follows gives it its unit. */
const bareNumber: Production = (token, _, at) => {
  const isNumber =
    isShortNumber(token) || (token.kind === 'word' && !token.meaning && !Number.isNaN(token.value));
  if (!(isNumber || isWord(token, 'ordinal'))) return null;
  return { value: { unit: 'number', from: JANUARY_1, to: JANUARY_1, number: token.value }, next: at + 1 };
};

function firstOf(
  productions: readonly Production[] | undefined,
  tokens: readonly Token[],
  at: number,
  school: SchoolYear,
): Read<Moment> | null {
  const token = tokens[at];
  if (!token || !productions) return null;
  for (const production of productions) {
    const read = production(token, tokens, at, school);
    if (read) return read;
  }
  return null;
}

const NUMBERED = [
  partOfMonth,
  dayOfMonth,
  quarter,
  schoolQuarter,
  half,
  schoolYear,
  shortYear,
  year,
  bareNumber,
];

/** What a token can begin, by its kind or the class of its word. */
const BEGINNINGS: Partial<Record<TokenKind | WordClass, readonly Production[]>> = {
  date: [dateInFigures],
  number: NUMBERED,
  ordinal: NUMBERED,
  // A word without a meaning may be a Roman numeral.
  word: [partOfMonth, quarter, schoolQuarter, half, bareNumber],
  last: [partOfMonth],
  month: [month],
  season: [holidays, season],
  study: [schoolYear],
  during: [programmeYear, programmePeriod],
  all: [programmeYear, programmePeriod],
  span: [programmePeriod],
  beginning: [part],
  middle: [part],
  end: [part],
};

/** The moment that begins at a token. */
export function moment(tokens: readonly Token[], at: number, school: SchoolYear): Read<Moment> | null {
  const token = tokens[at];
  return token ? firstOf(BEGINNINGS[token.meaning?.class ?? token.kind], tokens, at, school) : null;
}

/** A bare number with the unit, month and year of what follows it; null where that cannot be. */
export function completed(number: number, following: Moment): Moment | null {
  const { year: inYear, from } = following;
  const dated = inYear === undefined ? {} : { year: inYear };
  if (following.unit === 'quarter' && number <= 4) return { ...quarterOf(number), ...dated };
  if (following.unit === 'schoolQuarter' || following.unit === 'trimester') {
    const part = schoolQuarterOf(
      number,
      following.unit === 'trimester' ? TRIMESTERS.length : SCHOOL_QUARTERS.length,
    );
    return part && { ...part, ...dated };
  }
  if (following.unit === 'half' && number <= 2) return { ...halfOf(number), ...dated };
  if (following.unit !== 'day' || following.part) return null;
  if (following.piece) {
    const part = pieceOfMonth(following.piece, number, from.month);
    return part && { ...part, ...dated };
  }
  const day = { month: from.month, day: number };
  return { unit: 'day', from: day, to: day, ...dated };
}
