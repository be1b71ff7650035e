import { loadTexts } from './loadTexts';
import type { page as Russian } from './ru/page';
import type { FirstTexts, Texts } from './texts';

/** Texts of the page without Excel: its own, and those of the pane with what is otherwise there. */
export interface PageTexts {
  readonly page: typeof Russian;
  readonly texts: FirstTexts;
}

/** Texts of the pane as they are said on the page. */
function onPage<Pane extends Pick<Texts, 'pane' | 'hostErrors'>>(texts: Pane, page: PageTexts['page']): Pane {
  const { pane, hostErrors } = texts;
  const { check, functions } = pane;
  return {
    ...texts,
    hostErrors: { ...hostErrors, ...page.hostErrors },
    pane: {
      ...pane,
      check: { ...check, chosen: page.columnsChosen, rule: { ...check.rule, hint: page.ruleHint } },
      functions: { ...functions, missing: page.noFunctions },
    },
  };
}

/** Texts for a language tag such as `ru-RU`; English for every language that is not Russian. */
export async function pageTexts(language: string): Promise<PageTexts> {
  const texts = await loadTexts(language);
  const { page } =
    texts.locale === 'ru'
      ? await import(/* webpackChunkName: "page-ru" */ './ru/page')
      : await import(/* webpackChunkName: "page-en" */ './en/page');
  return { page, texts: { ...onPage(texts, page), all: async () => onPage(await texts.all(), page) } };
}
