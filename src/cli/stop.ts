import { cli } from '../locales/ru/cli';
import type { Words } from '../locales/words';

type SentenceKey = {
  [Key in keyof typeof cli]: (typeof cli)[Key] extends (words: Words) => string ? Key : never;
}[keyof typeof cli];

/** What ends a command with exit code 2: one sentence on standard error. */
export class Stop extends Error {
  constructor(sentence: string) {
    super(sentence);
  }
}

export const stop = (key: SentenceKey, words: Words = {}): Stop =>
  new Stop((cli[key] as (words: Words) => string)(words));
