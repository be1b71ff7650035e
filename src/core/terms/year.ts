/** How terms write their years: «2020 г.», «2020/21 уч. год», «20-21 уч. г.», «2021–2023 учебные годы». */
import type { WordClass } from './lexicon';
import { fullYear, isWord, type Token } from './tokens';

/** What was read from a place in the tokens, and where the rest begins. */
export interface Read<T> {
  readonly value: T;
  readonly next: number;
}

export const isYearNumber = (token: Token | undefined): boolean =>
  (token?.kind === 'number' || token?.kind === 'ordinal') && token.value >= 1990 && token.value <= 2100;

/** Skips words of the classes. */
export function past(tokens: readonly Token[], at: number, ...classes: readonly WordClass[]): number {
  let next = at;
  while (isWord(tokens[next], ...classes)) next++;
  return next;
}

/** Whether from here on it says «учебный год», and where that ends: «учебного года», «уч. г.», «у/г». */
export function schoolWords(tokens: readonly Token[], at: number): number | null {
  if (!isWord(tokens[at], 'study')) return null;
  const slash = tokens[at + 1]?.kind === 'slash' ? 1 : 0;
  return isWord(tokens[at + 1 + slash], 'year') ? past(tokens, at + 1 + slash, 'year') : null;
}

interface Years {
  readonly first: number;
  readonly last: number;
  /** Says «учебный», or is written with a slash. */
  readonly school: boolean;
}

/** `2020`, `2020 г.`, `2020-2021 гг.`, `2020/21 уч. год`, `20-21 уч. г.`; a range only of years next to each other. */
export function years(tokens: readonly Token[], at: number): Read<Years> | null {
  const [first, sign, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const isPair = (sign?.kind === 'dash' || sign?.kind === 'slash') && second?.kind === 'number';
  if (!first) return null;
  if (isPair && (isYearNumber(first) || first.text.length === 2)) {
    const [from, to] = [fullYear(first.value), fullYear(second.value)];
    const words = schoolWords(tokens, at + 3) ?? (isWord(tokens[at + 3], 'study') ? at + 4 : null);
    if (to === from + 1 && (isYearNumber(first) || words !== null)) {
      const isSlash = sign?.kind === 'slash' && !isWord(tokens[at + 3], 'year');
      const isListed = tokens[at + 3]?.kind === 'comma' && years(tokens, at + 4)?.value.school === true;
      const school = words !== null || isSlash || isListed;
      return { value: { first: from, last: to, school }, next: words ?? past(tokens, at + 3, 'year') };
    }
  }
  if (!isYearNumber(first)) return null;
  return {
    value: { first: first.value, last: first.value, school: false },
    next: past(tokens, at + 1, 'year'),
  };
}

/**
 * The year after a day, a month or a part of a year: «2020 г.», «, 2020», «20 г.», «2020/2021 учебного года»,
 * «учебного года» (which gives no number). Of two years the one that the month falls in, as a school year runs.
 */
export function yearAfter(tokens: readonly Token[], at: number, month: number): Read<number | undefined> {
  const start = past(tokens, tokens[at]?.kind === 'comma' ? at + 1 : at, 'current');
  const named = years(tokens, start);
  if (named) {
    // «ноябрь, 2025 год: 15 января»: the year is that of what follows.
    const after = tokens[named.next];
    const isBeforeDay = after?.kind === 'number' || after?.text === 'в';
    const leads = isWord(isBeforeDay ? tokens[named.next + 1] : after, 'month');
    if (tokens[at]?.kind === 'comma' && leads) return { value: undefined, next: at };
    return { value: month >= 8 ? named.value.first : named.value.last, next: named.next };
  }
  const short = tokens[start];
  if (short?.kind === 'number' && short.text.length === 2 && isWord(tokens[start + 1], 'year')) {
    return { value: fullYear(short.value), next: past(tokens, start + 1, 'year') };
  }
  const afterYear = schoolWords(tokens, start) ?? past(tokens, start, 'year');
  return { value: undefined, next: afterYear > start ? afterYear : at };
}

/** `2021-2023 учебные годы`: one school year after another. */
export function schoolYears(tokens: readonly Token[], at: number): Read<Years> | null {
  const [first, sign, last] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first || !last || !isYearNumber(first) || !isYearNumber(last) || sign?.kind !== 'dash') return null;
  const next = schoolWords(tokens, at + 3);
  const isInOrder = last.value > first.value;
  return next !== null && isInOrder
    ? { value: { first: first.value, last: last.value, school: true }, next }
    : null;
}
