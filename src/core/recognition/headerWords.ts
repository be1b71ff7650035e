/**
 * Words of headers against phrases of the dictionary. A phrase is a row of stems, `срок реализац`: each must begin
 * a word of the header, one slip of the pen allowed in stems of seven letters and more.
 */

/** Words that say nothing about a column. */
const EMPTY_WORDS = new Set(
  'и о об по в во на за с со для от к г гг год года году годы при до из основные основное основного основных ключевые'.split(
    ' ',
  ),
);

const MAX_HEADER = 160;

/** The words of a header that mean something, small, «е» for «ё»; none for a text too long to be a header. */
export function headerWords(text: string): string[] {
  if (text.length > MAX_HEADER) return [];
  const words =
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}]+|№|%|\d+/gu) ?? [];
  const telling = words.filter((word) => !EMPTY_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

/** Whether one letter left out, added, changed, or two neighbours swapped turn the beginning of a word into the stem. */
function slips(word: string, stem: string): boolean {
  let at = 0;
  while (at < stem.length && word[at] === stem[at]) at++;
  const rest = stem.slice(at);
  const isSwapped =
    word[at] === rest[1] && word[at + 1] === rest[0] && word.startsWith(rest.slice(2), at + 2);
  return (
    isSwapped ||
    word.startsWith(rest, at + 1) ||
    word.startsWith(rest.slice(1), at) ||
    word.startsWith(rest.slice(1), at + 1)
  );
}

const beginsWith = (word: string, stem: string): boolean =>
  word.startsWith(stem) ||
  // The first letter is right in a slip, else «вклад» would be «оклад».
  (stem.length >= 7 && word.length >= stem.length - 1 && word[0] === stem[0] && slips(word, stem));

/** Stem written with a `.` at its end stands for the whole word. */
const isWordOf = (word: string, stem: string): boolean =>
  stem.endsWith('.') ? word === stem.slice(0, -1) : beginsWith(word, stem);

export interface Phrase {
  readonly stems: readonly string[];
  /** 0 to 1: how sure the phrase alone makes its role. */
  readonly weight: number;
}

/** `'срок реализац | период 0.8'`: phrases of a role, each with its weight where that is not 1. */
export function phrases(source: string): Phrase[] {
  return source.split('|').map((part) => {
    const words = part.trim().split(/\s+/);
    const last = Number(words[words.length - 1]);
    const hasWeight = words.length > 1 && !Number.isNaN(last) && last <= 1.2;
    return { stems: hasWeight ? words.slice(0, -1) : words, weight: hasWeight ? last : 1 };
  });
}

/** A phrase that does not hold the header's first word counts less, and so does one that leaves words over. */
const NOT_FIRST = 0.72;
const LEFT_OVER = 0.4;

function phraseScore(words: readonly string[], { stems, weight }: Phrase): number {
  const places = stems.map((stem) => words.findIndex((word) => isWordOf(word, stem)));
  if (places.length === 0 || places.includes(-1)) return 0;
  const coverage = Math.min(1, new Set(places).size / words.length);
  return weight * (places.includes(0) ? 1 : NOT_FIRST) * (1 - LEFT_OVER * (1 - coverage));
}

/** How well the words of a header fit a role, 0 to about 1. */
export function fit(words: readonly string[], dictionary: readonly Phrase[]): number {
  let best = 0;
  if (words.length > 0) for (const phrase of dictionary) best = Math.max(best, phraseScore(words, phrase));
  return best;
}
