import { texts as en } from './en/all';
import { texts as ru } from './ru/all';
import type { Texts } from './texts';

export type { FirstTexts, Texts } from './texts';

/** Texts for a language tag such as `ru-RU`; English for every language that is not Russian. */
export const textsFor = (language: string): Texts => (language.toLowerCase().startsWith('ru') ? ru : en);
