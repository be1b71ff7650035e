/**
 * Words of a term as they were meant where narrow cells have broken or run them together: «понедельн ик»,
 * «Сентябр ьдекабр ь», «20242026». Tried only on terms that cannot be read as they stand.
 */
import { LEXICON } from './lexicon';

const RUN = /[A-Za-zЀ-ԯ]+(?:\s+[A-Za-zЀ-ԯ]+)*/gu;
/** Shorter words stand inside others by chance. */
const LONG = 4;
const LONGEST = Math.max(...[...LEXICON.keys()].map(({ length }) => length));

const meaningOf = (word: string) => LEXICON.get(word.toLowerCase().replaceAll('ё', 'е'));

/** Letters without a gap as words of the lexicon, the longest first; null where they are not. */
function words(letters: string): string[] | null {
  if (letters === '') return [];
  for (let length = Math.min(letters.length, LONGEST); length >= LONG; length--) {
    if (!meaningOf(letters.slice(0, length))) continue;
    const rest = words(letters.slice(length));
    if (rest) return [letters.slice(0, length), ...rest];
  }
  return null;
}

/** Two months run together are the first and the last of a span: the dash was lost. */
function joined(found: readonly string[]): string {
  return found.reduce((text, word, at) => {
    const before = found[at - 1];
    const isSpan =
      before !== undefined && meaningOf(before)?.class === 'month' && meaningOf(word)?.class === 'month';
    return at === 0 ? word : `${text}${isSpan ? ' - ' : ' '}${word}`;
  }, '');
}

/** Neighbours of a run that are words only together: `каждый понедельн ик` → `каждый понедельник`. */
function mendedRun(run: string): string {
  const parts = run.split(/\s+/);
  const mended: string[] = [];
  for (let at = 0; at < parts.length;) {
    const part = parts[at] as string;
    let next = at + 1;
    let found: string | null = null;
    if (!meaningOf(part)) {
      // As many of the following pieces as it takes, up to three.
      for (let end = at + 1; end <= Math.min(parts.length, at + 4) && found === null; end++) {
        const pieces = words(parts.slice(at, end).join(''));
        if (pieces) [found, next] = [joined(pieces), end];
      }
    }
    mended.push(found ?? part);
    at = next;
  }
  return mended.join(' ');
}

const GLUED_YEARS = /(?<!\d)(20\d\d)(20\d\d)(?!\d)/g;

export const mendedTerm = (text: string): string =>
  text.replace(GLUED_YEARS, '$1-$2').replace(RUN, mendedRun);
