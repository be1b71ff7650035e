import type { SearchWords } from '../locales/searchWords';

/** What can be looked for: what the dictionary knows it by, and the texts that people see of it. */
export interface Searched {
  readonly ids: readonly string[];
  readonly texts: readonly (string | undefined)[];
}

const plain = (text: string): string => text.toLowerCase().replaceAll('ё', 'е');

/** A word without its ending, which Russian changes; short words as they are. */
const stem = (word: string): string => (word.length > 5 ? word.slice(0, word.length - 2) : word);

/** Whether a thing answers what was typed: each word stands in its texts, or means it by the dictionary. */
export function answers({ ids, texts }: Searched, query: string, dictionary: SearchWords): boolean {
  const asked = plain(query);
  const all = plain([...ids, ...texts].join(' '));
  const meant = dictionary
    .filter(([, means]) => means.some((id) => ids.includes(id)))
    .flatMap(([words]) => words);
  // Some questions are two words: «не сдали».
  if (meant.some((word) => word.includes(' ') && asked.includes(word))) return true;
  const words = asked.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return words.every((word) => all.includes(stem(word)) || meant.some((each) => word.startsWith(each)));
}
