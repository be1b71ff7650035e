import type { Locale } from '../values/text';

/** Words of the sheets that collecting writes. */
export const COLLECTION_WORDS = {
  ru: {
    lastTime: (how: string, said: string, period: string) =>
      `${how === '' ? '' : `${how}. `}В прошлый раз (${period}): ${said}`,
  },
  en: {
    lastTime: (how: string, said: string, period: string) =>
      `${how === '' ? '' : `${how}. `}Last time (${period}): ${said}`,
  },
} as const satisfies Record<Locale, Record<string, string | ((...words: string[]) => string)>>;
