import type { Sentence } from './words';
import type { explain as explainRu } from './ru/explain';
import type { collection as collectionRu } from './ru/collection';
import type { functionErrors as functionErrorsRu } from './ru/functionErrors';
import type { functionGroups as functionGroupsRu, functions as functionsRu } from './ru/functions';
import type { glance as glanceRu } from './ru/glance';
import type { hostErrors as hostErrorsRu } from './ru/host';
import type { issues as issuesRu } from './ru/issues';
import type { pane as paneRu } from './ru/pane';
import type { report as reportRu } from './ru/report';
import type { xlsx as xlsxRu } from './ru/xlsx';

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
  readonly glance: Widened<typeof glanceRu>;
  readonly pane: Widened<typeof paneRu>;
  readonly collection: Widened<typeof collectionRu>;
  readonly xlsx: Readonly<Record<keyof typeof xlsxRu, Sentence>>;
}

/** What the pane says before it has loaded anything else, and the way to the rest of its texts. */
export interface FirstTexts extends Pick<Texts, 'locale' | 'pane' | 'hostErrors'> {
  readonly all: () => Promise<Texts>;
}
