import { searchWords as en } from './en/searchWords';
import { searchWords as ru } from './ru/searchWords';

/** Beginnings of words that people ask with, and the ids of what they mean. */
export type SearchWords = readonly (readonly [asked: readonly string[], meant: readonly string[]])[];

export const searchWords = (locale: 'ru' | 'en'): SearchWords => (locale === 'ru' ? ru : en);
