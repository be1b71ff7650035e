import { LEXICON, misspeltMonth, type Meaning, type WordClass } from './lexicon';

/** A day written in figures; without a year where the text gives none. Day 0 means the whole month. */
export interface WrittenDate {
  readonly day: number;
  readonly month: number;
  readonly year?: number;
}

export type TokenKind =
  'word' | 'number' | 'ordinal' | 'date' | 'dash' | 'slash' | 'comma' | 'open' | 'close' | 'sign';

export interface Token {
  readonly kind: TokenKind;
  /** As it stands in the text. */
  readonly text: string;
  /** Of numbers, ordinals and Roman numerals; NaN elsewhere. */
  readonly value: number;
  readonly meaning?: Meaning;
  readonly date?: WrittenDate;
}

/** Whether the token is a word of one of the classes. */
export const isWord = (token: Token | undefined, ...classes: readonly WordClass[]): boolean =>
  token?.meaning !== undefined && classes.includes(token.meaning.class);

/** Latin letters that look like Russian ones, and «ё». */
const LOOK_ALIKE = new Map(
  Array.from('aeopcyxkmthbё', (letter, index) => [letter, 'аеорсухкмтнве'[index] as string]),
);
const HAS_LOOK_ALIKE = /[aeopcyxkmthbё]/;

const russian = (word: string): string =>
  HAS_LOOK_ALIKE.test(word) ? Array.from(word, (letter) => LOOK_ALIKE.get(letter) ?? letter).join('') : word;

const ROMAN = new Map(
  // People also type them with Russian letters: «П квартал», «Ш квартал», «IУ квартал».
  ['i', 'ii', 'iii', 'iv', 'і', 'іі', 'ііі', 'іv', 'п', 'ш', 'іу', 'iу'].map((numeral, index) => [
    numeral,
    [1, 2, 3, 4, 1, 2, 3, 4, 2, 3, 4, 4][index] as number,
  ]),
);

const LETTERS = /[a-zа-яёіїєґў]+|[A-Za-zЀ-ԯ]+/iuy;
const DIGITS = /\d+/y;
const ORDINAL_ENDING =
  /[-–—−‐‑‒―]?(?:го|ого|ему|ому|му|ем|ом|ая|ое|ый|ой|ий|ье|ья|й|я|е|м|х)(?![A-Za-zЀ-ԯ])/iuy;
/** The time of day that a date cell shows when it is turned to text. */
const TIME = /\s?T?\d{1,2}:\d\d(?::\d\d)?/y;

/** The ways to write a date in figures, and which group is what. */
const DATES: readonly (readonly [pattern: RegExp, day: number, month: number, year: number])[] = [
  [/(\d{1,2})\s?\.\s?(\d{1,2})\s?\.\s?(\d{4}|\d\d)(?!\d)/y, 1, 2, 3],
  [/(\d{1,2})\/(\d{1,2})\/(\d{4}|\d\d)(?!\d)/y, 1, 2, 3],
  [/(\d{1,2})[-–—−‐‑](\d\d)[-–—−‐‑](\d{4})(?!\d)/y, 1, 2, 3],
  [/(\d{4})[-–—−‐‑](\d\d)[-–—−‐‑](\d\d)(?!\d)/y, 3, 2, 1],
  [/(\d{1,2})[./](\d{4})(?!\d)/y, 0, 1, 2],
  [/(\d{4})\.(\d\d)(?![\d.])/y, 0, 2, 1],
  [/(\d{1,2})\.(\d\d)(?!\d)/y, 1, 2, 0],
];

/** `20` → 2020, as everybody in these programmes writes. */
export const fullYear = (year: number): number => (year < 100 ? 2000 + year : year);

/** Whether such a day exists; without a year February has 29 days. */
function exists({ day, month, year = 2000 }: WrittenDate): boolean {
  if (month < 1 || month > 12 || year < 1990 || year > 2100) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function dateAt(text: string, at: number): { date: WrittenDate; length: number } | null {
  for (const [pattern, day, month, year] of DATES) {
    const match = matchAt(pattern, text, at);
    if (!match) continue;
    const date = {
      day: day > 0 ? Number(match[day]) : 0,
      month: Number(match[month]),
      ...(year > 0 && { year: fullYear(Number(match[year])) }),
    };
    if (!exists(date) || (day > 0 && date.day === 0)) return null;
    const time = matchAt(TIME, text, at + match[0].length);
    return { date, length: match[0].length + (time?.[0].length ?? 0) };
  }
  return null;
}

function wordToken(text: string): Token {
  const small = text.toLowerCase();
  const word = russian(small);
  const meaning = LEXICON.get(word) ?? misspeltMonth(word);
  return { kind: 'word', text, value: meaning?.value ?? ROMAN.get(small) ?? NaN, meaning };
}

/** Signs that may follow the first figures of a date, and those that an ordinal's ending may begin with. */
const DATE_SIGNS: ReadonlySet<string> = new Set('./ -–—−‐‑');

function numberToken(text: string, at: number): Token {
  const digits = (matchAt(DIGITS, text, at) as RegExpExecArray)[0];
  const sign = text.charAt(at + digits.length);
  const dated = DATE_SIGNS.has(sign) ? dateAt(text, at) : null;
  if (dated) return { kind: 'date', text: text.slice(at, at + dated.length), value: NaN, date: dated.date };
  const mayEnd = sign !== '' && sign !== ' ' && sign !== '.';
  const ending = mayEnd ? (matchAt(ORDINAL_ENDING, text, at + digits.length)?.[0] ?? '') : '';
  return { kind: ending ? 'ordinal' : 'number', text: digits + ending, value: Number(digits) };
}

const SIGNS = new Map<string, TokenKind>([
  ...Array.from('-–—−‐‑‒―÷', (sign): [string, TokenKind] => [sign, 'dash']),
  ...Array.from('/\\', (sign): [string, TokenKind] => [sign, 'slash']),
  ...Array.from(',;+&', (sign): [string, TokenKind] => [sign, 'comma']),
  ...Array.from('([{', (sign): [string, TokenKind] => [sign, 'open']),
  ...Array.from(')]}', (sign): [string, TokenKind] => [sign, 'close']),
  ...Array.from('№#%', (sign): [string, TokenKind] => [sign, 'sign']),
]);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** Soft hyphens and zero-width marks, which nobody sees. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const isInvisible = (source: string): boolean => source.search(INVISIBLE) >= 0;

/**
 * Splits a term into words with their meanings, numbers, dates in figures and the signs that matter.
 * Blanks, full stops, quotes and other signs are dropped.
 */
export function tokens(source: string): Token[] {
  const text = isInvisible(source) ? source.replace(INVISIBLE, '') : source;
  const found: Token[] = [];
  for (let at = 0; at < text.length;) {
    const letters = isDigit(text.charCodeAt(at)) ? null : matchAt(LETTERS, text, at);
    const sign = SIGNS.get(text[at] as string);
    if (isDigit(text.charCodeAt(at))) found.push(numberToken(text, at));
    else if (letters) found.push(wordToken(letters[0]));
    else if (sign) found.push({ kind: sign, text: text[at] as string, value: NaN });
    else {
      at++;
      continue;
    }
    at += (found[found.length - 1] as Token).text.length;
  }
  return found;
}
