import { explain as explainEn } from './en/explain';
import { collection as collectionEn } from './en/collection';
import { functionErrors as functionErrorsEn } from './en/functionErrors';
import { functionGroups as functionGroupsEn, functions as functionsEn } from './en/functions';
import { hostErrors as hostErrorsEn } from './en/host';
import { issues as issuesEn } from './en/issues';
import { pane as paneEn } from './en/pane';
import { report as reportEn } from './en/report';
import { xlsx as xlsxEn } from './en/xlsx';
import { explain as explainRu } from './ru/explain';
import { collection as collectionRu } from './ru/collection';
import { functionErrors as functionErrorsRu } from './ru/functionErrors';
import { functionGroups as functionGroupsRu, functions as functionsRu } from './ru/functions';
import { hostErrors as hostErrorsRu } from './ru/host';
import { issues as issuesRu } from './ru/issues';
import { pane as paneRu } from './ru/pane';
import { report as reportRu } from './ru/report';
import { xlsx as xlsxRu } from './ru/xlsx';

import type { Sentence } from './words';

/** Same keys and arguments in every language; texts differ. */
type Widened<T> = T extends string
  ? string
  : T extends (...args: infer Args) => unknown
    ? (...args: Args) => string
    : { readonly [Key in keyof T]: Widened<T[Key]> };

export interface Texts {
  readonly locale: 'ru' | 'en';
  readonly issues: typeof issuesRu;
  readonly explain: Widened<typeof explainRu>;
  readonly report: Widened<typeof reportRu>;
  readonly hostErrors: typeof hostErrorsRu;
  readonly functionErrors: typeof functionErrorsRu;
  readonly functions: typeof functionsRu;
  readonly functionGroups: typeof functionGroupsRu;
  readonly pane: Widened<typeof paneRu>;
  readonly collection: Widened<typeof collectionRu>;
  readonly xlsx: Readonly<Record<keyof typeof xlsxRu, Sentence>>;
}

const ru: Texts = {
  locale: 'ru',
  issues: issuesRu,
  explain: explainRu,
  report: reportRu,
  hostErrors: hostErrorsRu,
  functionErrors: functionErrorsRu,
  functions: functionsRu,
  functionGroups: functionGroupsRu,
  pane: paneRu,
  collection: collectionRu,
  xlsx: xlsxRu,
};

const en: Texts = {
  locale: 'en',
  issues: issuesEn,
  explain: explainEn,
  report: reportEn,
  hostErrors: hostErrorsEn,
  functionErrors: functionErrorsEn,
  functions: functionsEn,
  functionGroups: functionGroupsEn,
  pane: paneEn,
  collection: collectionEn,
  xlsx: xlsxEn,
};

/** Texts for a language tag such as `ru-RU`; English for every language that is not Russian. */
export const textsFor = (language: string): Texts => (language.toLowerCase().startsWith('ru') ? ru : en);
