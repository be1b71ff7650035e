import { loaded, type Loaded } from './loaded';
import type { ScreenId } from './screens';

/** What a screen receives. */
export interface ScreenProps {
  show(screen: ScreenId): void;
}

/** The screens, each a part of its own that is loaded when it is first shown; the first one comes with the pane. */
export const screenParts: Readonly<Record<ScreenId, Loaded<ScreenProps>>> = {
  templates: loaded(
    async () =>
      (await import(/* webpackChunkName: "screen-templates" */ './TemplatesScreen')).TemplatesScreen,
  ),
  check: loaded(
    async () => (await import(/* webpackMode: "eager" */ './check/CheckScreen')).CheckScreen,
    'first texts',
  ),
  forms: loaded(
    async () => (await import(/* webpackChunkName: "screen-forms" */ './forms/FormsScreen')).FormsScreen,
  ),
  summary: loaded(
    async () => (await import(/* webpackChunkName: "screen-summary" */ './SummaryScreen')).SummaryScreen,
  ),
  functions: loaded(
    async () =>
      (await import(/* webpackChunkName: "screen-functions" */ './FunctionsScreen')).FunctionsScreen,
  ),
};
