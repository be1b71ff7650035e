/** Ways to say how often, always, or «see another document»: each production reads one from a place in the tokens. */
import type { Frequency } from './term';
import type { Read } from './year';
import type { WordClass } from './lexicon';
import { isWord, type Token, type TokenKind } from './tokens';

export type Phrase =
  | { readonly type: 'recurring'; readonly frequency: Frequency }
  /** Weak: «по мере необходимости», which says less than any date beside it. */
  | { readonly type: 'constant'; readonly isWeak: boolean }
  | { readonly type: 'plan' };

type Production = (tokens: readonly Token[], at: number) => Read<Phrase> | null;

const recurring = (frequency: Frequency, next: number): Read<Phrase> => ({
  value: { type: 'recurring', frequency },
  next,
});

/** Where a phrase of free words ends: at a comma, or a word that begins a phrase of its own. */
function clauseEnd(tokens: readonly Token[], at: number): number {
  const length = tokens
    .slice(at)
    .findIndex((token) => token.kind === 'comma' || isWord(token, 'recurring', 'constant'));
  return length < 0 ? tokens.length : at + length;
}

/** How often the thing named by a word comes: a week, a quarter, a school quarter. */
function unitFrequency(token: Token | undefined): Frequency | null {
  if (isWord(token, 'year', 'month', 'season', 'study')) return 'yearly';
  if (isWord(token, 'half')) return 'halfYearly';
  if (isWord(token, 'quarter')) return 'quarterly';
  if (isWord(token, 'schoolQuarter', 'decade', 'dayOfMonth')) return 'other';
  return isWord(token, 'unit') ? (token?.meaning?.frequency ?? null) : null;
}

/** Times a year, for the units that divide it. */
const PER_YEAR: Partial<Record<Frequency, number>> = { yearly: 1, halfYearly: 2, quarterly: 4, monthly: 12 };

function frequencyOf(count: number, unit: Frequency): Frequency {
  if (count === 1) return unit;
  const times = count * (PER_YEAR[unit] ?? NaN);
  const found = Object.entries(PER_YEAR).find(([, perYear]) => perYear === times);
  return (found?.[0] as Frequency | undefined) ?? 'other';
}

/** `ежегодно`, `ежеквартально`, `по четвертям` */
const adverb: Production = (tokens, at) => {
  const start = isWord(tokens[at], 'to') ? at + 1 : at;
  const frequency = isWord(tokens[start], 'recurring') ? tokens[start]?.meaning?.frequency : undefined;
  return frequency ? recurring(frequency, start + 1) : null;
};

/** `каждый квартал`, `каждую четверть`, `до 15 числа каждого месяца` */
const every: Production = (tokens, at) => {
  const frequency = isWord(tokens[at], 'every') ? unitFrequency(tokens[at + 1]) : null;
  if (frequency === null) return null;
  return recurring(
    frequency,
    isWord(tokens[at + 1], 'study') && isWord(tokens[at + 2], 'year') ? at + 3 : at + 2,
  );
};

/** `раз в полугодие`, `2 раза в год`, `не реже одного раза в квартал`, `1 раз в 3 года`, `дважды в год` */
const timesAUnit: Production = (tokens, at) => {
  let next = at;
  while (isWord(tokens[next], 'not', 'earlier')) next++;
  const number = tokens[next];
  const isCounted = number?.kind === 'number' || isWord(number, 'count');
  const count = isCounted ? (number as Token).value : 1;
  if (isCounted) next++;
  const isTimes = isWord(tokens[next], 'times');
  if (isTimes) next++;
  else if (!/жды$|кратно$/i.test(number?.text ?? '')) return null;
  if (
    tokens[next]?.text.toLowerCase() === 'в' ||
    tokens[next]?.kind === 'slash' ||
    tokens[next]?.text === 'за'
  )
    next++;
  const interval =
    tokens[next]?.kind === 'number' || isWord(tokens[next], 'count') ? tokens[next++]?.value : 1;
  const unit = unitFrequency(tokens[next]);
  if (unit === null) return null;
  const end = isWord(tokens[next], 'study') && isWord(tokens[next + 1], 'year') ? next + 2 : next + 1;
  return recurring(interval === 1 ? frequencyOf(count, unit) : 'other', end);
};

/** `до 15 числа`: of every month, since no month is named */
const dayOfEveryMonth: Production = (tokens, at) =>
  isWord(tokens[at], 'until') && isWord(tokens[at + 2], 'dayOfMonth') && tokens[at + 1]?.value
    ? (every(tokens, at + 3) ?? adverb(tokens, at + 3))
    : null;

/** `постоянно`, `на постоянной основе`, `по мере необходимости`, `по запросам школ` */
const constant: Production = (tokens, at) => {
  if (isWord(tokens[at], 'constant')) return { value: { type: 'constant', isWeak: false }, next: at + 1 };
  if (isWord(tokens[at], 'basis') && isWord(tokens[at + 1], 'basis')) {
    return { value: { type: 'constant', isWeak: false }, next: at + 2 };
  }
  if (!isWord(tokens[at], 'to', 'at') || !isWord(tokens[at + 1], 'measure', 'need')) return null;
  return { value: { type: 'constant', isWeak: true }, next: clauseEnd(tokens, at + 2) };
};

/** Words that may stand between «по» and «плану»: «по отдельному плану», «по утверждённому РЦОКО графику». */
const MAX_WORDS_BEFORE_PLAN = 4;

/** `по плану КРИРО`, `согласно графику`, `в соответствии с планом работы РМО` and all that belongs to its name */
const plan: Production = (tokens, at) => {
  if (isWord(tokens[at], 'accord')) return { value: { type: 'plan' }, next: clauseEnd(tokens, at + 1) };
  if (!isWord(tokens[at], 'to')) return null;
  for (let next = at + 1; next <= at + 1 + MAX_WORDS_BEFORE_PLAN; next++) {
    const token = tokens[next];
    if (token?.kind === 'dash') continue;
    if (token?.kind !== 'word' || isWord(token, 'month', 'recurring', 'constant')) return null;
    if (isWord(token, 'plan')) return { value: { type: 'plan' }, next: clauseEnd(tokens, next + 1) };
  }
  return null;
};

/** What a token can begin, by its kind or the class of its word. */
const BEGINNINGS: Partial<Record<TokenKind | WordClass, readonly Production[]>> = {
  recurring: [adverb],
  to: [adverb, constant, plan],
  every: [every],
  number: [timesAUnit],
  not: [timesAUnit],
  earlier: [timesAUnit],
  count: [timesAUnit],
  times: [timesAUnit],
  until: [dayOfEveryMonth],
  constant: [constant],
  basis: [constant],
  at: [constant],
  accord: [plan],
};

/** The phrase that begins at a token. */
export function phrase(tokens: readonly Token[], at: number): Read<Phrase> | null {
  const token = tokens[at];
  const productions = token && BEGINNINGS[token.meaning?.class ?? token.kind];
  if (productions) {
    for (const production of productions) {
      const read = production(tokens, at);
      if (read) return read;
    }
  }
  return null;
}
