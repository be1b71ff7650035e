import { selfTest as en } from './en/selfTest';
import { selfTest as ru } from './ru/selfTest';

/** Texts of the self-test page alone: the pane has no use for them. */
export type SelfTestTexts = Omit<typeof en, 'behaviours'> & {
  readonly locale: 'ru' | 'en';
  readonly behaviours: Readonly<Record<string, string>>;
};

/** Texts for a language tag such as `ru-RU`; English for every language that is not Russian. */
export const selfTestTexts = (language: string): SelfTestTexts =>
  language.toLowerCase().startsWith('ru') ? { ...ru, locale: 'ru' } : { ...en, locale: 'en' };
