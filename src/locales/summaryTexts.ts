import { conclusions as conclusionsEn } from './en/conclusions';
import { notes as notesEn } from './en/notes';
import { summaries as summariesEn } from './en/summaries';
import { conclusions as conclusionsRu } from './ru/conclusions';
import { notes as notesRu } from './ru/notes';
import { summaries as summariesRu } from './ru/summaries';
import type { Sentence } from './words';

type Widened<T> = T extends string
  ? string
  : T extends (...args: infer Args) => infer Result
    ? (...args: Args) => Widened<Result>
    : { readonly [Key in keyof T]: Widened<T[Key]> };

/** What generated sheets and notes say. */
export interface SummaryTexts extends Widened<typeof summariesRu> {
  readonly notes: Widened<typeof notesRu>;
  readonly conclusions: Readonly<Record<string, Sentence>>;
}

const TEXTS: Readonly<Record<'ru' | 'en', SummaryTexts>> = {
  ru: { ...summariesRu, conclusions: conclusionsRu, notes: notesRu },
  en: { ...summariesEn, conclusions: conclusionsEn, notes: notesEn },
};

export const summaryTexts = (locale: 'ru' | 'en'): SummaryTexts => TEXTS[locale];
