/** How texts are compared: by what they say, and not by how they were typed. */

/** No-break spaces and runs of spaces as one space, none at the ends; line breaks stay. */
export const tidied = (text: string): string =>
  text
    .replace(/[ \t\u00a0\u2007\u202f\u200b\ufeff]+/g, ' ')
    .replace(/ ?(\r?\n) ?/g, '$1')
    .trim();

const LATIN = 'AaBCcEeHKkMOoPpTXxy';
const CYRILLIC = 'АаВСсЕеНКкМОоРрТХху';
const ALIKE: ReadonlyMap<string, string> = new Map(
  [...LATIN].map((letter, index) => [letter, CYRILLIC[index] as string]),
);

const MIXED = /\p{L}*(?:\p{Script=Cyrillic}[A-Za-z]|[A-Za-z]\p{Script=Cyrillic})\p{L}*/gu;

/** A word of both alphabets as it is meant, or as it is where a Latin letter looks like no Cyrillic one. */
function meant(word: string): string {
  const own = [...word].map((letter) => ALIKE.get(letter) ?? letter).join('');
  return /[A-Za-z]/.test(own) ? word : own;
}

/** Latin letters inside Russian words that look like Russian ones as these; words of one alphabet stay as they are. */
export const cyrillic = (text: string): string => (/[A-Za-z]/.test(text) ? text.replace(MIXED, meant) : text);

/** A sign that texts here seldom have; without one what is no letter is found at a fifth of the time. */
const UNUSUAL = /[^\0-~\u00a0«»–—№“”„…Ѐ-ҁҊ-ԯ]/;
const USUAL_SIGNS = /[^A-Za-z\dЀ-ҁҊ-ԯ№%+]+/g;
const SIGNS = /[^\p{L}\p{N}№%+]+/gu;

/** What a text says, without case, ё, signs and look-alike letters: equal for two that a person takes for the same. */
export const plainText = (text: string): string =>
  cyrillic(text)
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(UNUSUAL.test(text) ? SIGNS : USUAL_SIGNS, ' ')
    .trim();
