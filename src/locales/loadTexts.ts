import type { FirstTexts } from './texts';

/** Loads the first texts for a language tag such as `ru-RU`, and no other language's. */
export const loadTexts = async (language: string): Promise<FirstTexts> =>
  language.toLowerCase().startsWith('ru')
    ? (await import(/* webpackChunkName: "first-ru" */ './ru/first')).first
    : (await import(/* webpackChunkName: "first-en" */ './en/first')).first;
