import { page as en } from './en/page';
import { textsFor, type Texts } from '.';
import { page as ru } from './ru/page';

/** Texts of the page without Excel: its own, and those of the pane with what is otherwise there. */
export interface PageTexts {
  readonly page: typeof ru;
  readonly texts: Texts;
}

/** Texts for a language tag such as `ru-RU`; English for every language that is not Russian. */
export function pageTexts(language: string): PageTexts {
  const texts = textsFor(language);
  const page = texts.locale === 'ru' ? ru : en;
  const { pane } = texts;
  const { check, functions } = pane;
  return {
    page,
    texts: {
      ...texts,
      hostErrors: { ...texts.hostErrors, ...page.hostErrors },
      pane: {
        ...pane,
        check: { ...check, chosen: page.columnsChosen, rule: { ...check.rule, hint: page.ruleHint } },
        functions: { ...functions, missing: page.noFunctions },
      },
    },
  };
}
