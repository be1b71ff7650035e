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

const MAX_HEADER = 250;

/** A word parted over two lines: «Ответ-» «ственный». */
const BROKEN_WORD = /(?<=\p{Ll})[-‐]\s*\n\s*(?=\p{Ll})/gu;

const WORD = /[A-Za-zЀ-ԯ]+|№|%|\d+/gu;

/** The words of a header that mean something, small, «е» for «ё»; none for a text too long to be a header. */
export function headerWords(text: string): string[] {
  if (text.length > MAX_HEADER) return [];
  const whole = text.includes('\n') ? text.replace(BROKEN_WORD, '') : text;
  const words = whole.toLowerCase().replaceAll('ё', 'е').match(WORD) ?? [];
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

/** Stems from this length on are known with a slip of the pen in them. */
const SLIP_FROM = 7;

const beginsWith = (word: string, stem: string): boolean =>
  word.startsWith(stem) ||
  // The first letter is right in a slip, else «вклад» would be «оклад».
  (stem.length >= SLIP_FROM && word.length >= stem.length - 1 && word[0] === stem[0] && slips(word, stem));

/** What may follow a short stem: an ending of a noun or an adjective, so that «факт» is not «фактор». */
const ENDING =
  /^(?:[аяуюеыиоьй]|[оеая]м|[оеиы]й|[оею]ю|[ое]в|[ая]х|[ая]ми|ью|[ое]го|[ое]му|[ая]я|[оеыи]е|[ыи]х|[ыи]м|[ыи]ми)?$/;

/** Stems from this length on stand for all words that begin with them, shorter ones for their own forms only. */
const PREFIX_FROM = 5;

/** Stem written with a `.` at its end stands for the whole word. */
function isWordOf(word: string, stem: string): boolean {
  if (stem.endsWith('.')) return word === stem.slice(0, -1);
  if (stem.length >= PREFIX_FROM) return beginsWith(word, stem);
  return word.startsWith(stem) && ENDING.test(word.slice(stem.length));
}

/** A header in parts that may each be a name: «Дела, события, мероприятия», «Результат. Вид документа». */
export function headerClauses(text: string): (readonly string[])[] {
  if (text.length > MAX_HEADER) return [];
  const whole = headerWords(text);
  const parts = text
    .split(/[,;:()/]|\.\s+(?=\p{Lu})|\s[–—-]\s/u)
    .map(headerWords)
    .filter((words) => words.some((word) => word.length > 2));
  return parts.length > 1 ? [whole, ...parts] : [whole];
}

export interface Phrase {
  readonly stems: readonly string[];
  /** 0 to 1 and a little more: how sure the phrase alone makes its role. */
  readonly weight: number;
}

/** Phrases that have their first stem in common. */
interface Stemmed {
  readonly stem: string;
  readonly phrases: Phrase[];
}

/** Phrases of a role, found by how their first stem begins. */
export interface Phrases {
  readonly all: readonly Phrase[];
  /** By the first two letters of the first stem, or by the first alone where that stem may have a slip in it. */
  readonly byStart: ReadonlyMap<string, readonly Stemmed[]>;
}

function indexed(all: readonly Phrase[]): Phrases {
  const byStart = new Map<string, Stemmed[]>();
  for (const phrase of all) {
    const stem = phrase.stems[0] as string;
    const start = stem.length >= SLIP_FROM ? stem.slice(0, 1) : stem.replace('.', '').slice(0, 2);
    const there = byStart.get(start) ?? [];
    const same = there.find((other) => other.stem === stem);
    if (same) same.phrases.push(phrase);
    else there.push({ stem, phrases: [phrase] });
    byStart.set(start, there);
  }
  return { all, byStart };
}

function phrase(source: string): Phrase {
  const words = source.trim().split(/\s+/);
  const last = Number(words[words.length - 1]);
  const hasWeight = words.length > 1 && last <= 1.2;
  return { stems: hasWeight ? words.slice(0, -1) : words, weight: hasWeight ? last : 1 };
}

/** `'срок реализац | период 0.8'`: phrases of a role, each with its weight where that is not 1. */
export const phrases = (source: string): Phrases => indexed(source.split('|').map(phrase));

/** All phrases of several roles as one. */
export const joined = (several: readonly Phrases[]): Phrases => indexed(several.flatMap(({ all }) => all));

/** A phrase that does not hold the header's first word counts less, and so does one that leaves words over. */
const NOT_FIRST = 0.72;
const LEFT_OVER = 0.4;

function phraseScore(words: readonly string[], { stems, weight }: Phrase): number {
  let isFirst = false;
  const places = new Set<number>();
  for (const stem of stems) {
    const place = words.findIndex((word) => isWordOf(word, stem));
    if (place < 0) return 0;
    isFirst ||= place === 0;
    places.add(place);
  }
  const coverage = Math.min(1, places.size / words.length);
  return weight * (isFirst ? 1 : NOT_FIRST) * (1 - LEFT_OVER * (1 - coverage));
}

const NONE: readonly Stemmed[] = [];

/** The first stems that a word may begin with, or a part broken off that begins one of them. */
function stemsNear(word: string, { byStart }: Phrases): readonly Stemmed[] {
  const short = byStart.get(word.slice(0, 2)) ?? NONE;
  const long = byStart.get(word.slice(0, 1)) ?? NONE;
  return long.length === 0 ? short : short.length === 0 ? long : [...short, ...long];
}

/** How well the words of a header fit a role, 0 to about 1. */
export function fit(words: readonly string[], phrases: Phrases): number {
  let best = 0;
  for (const word of words) {
    for (const { stem, phrases: same } of stemsNear(word, phrases)) {
      if (!isWordOf(word, stem)) continue;
      for (const each of same) if (each.weight > best) best = Math.max(best, phraseScore(words, each));
    }
  }
  return best;
}

/** Words from this length on may be two that were run together. */
const RUN_TOGETHER_FROM = 10;

/** Whether a phrase may begin with the word, whole, broken off («измере ния») or run together with another. */
export const mayBeginWith = (word: string, phrases: Phrases): boolean =>
  stemsNear(word, phrases).some(
    ({ stem }) => word.length >= RUN_TOGETHER_FROM || stem.startsWith(word) || isWordOf(word, stem),
  );

/** The lowest header of a column: what stands right above its cells. */
export const leafOf = (path: readonly string[]): string => path.at(-1) ?? '';
