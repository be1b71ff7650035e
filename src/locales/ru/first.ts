import type { FirstTexts } from '../texts';
import { hostErrors } from './host';
import { pane } from './pane';

/** What the pane needs before its first screen. */
export const first: FirstTexts = {
  locale: 'ru',
  pane,
  hostErrors,
  all: async () => (await import(/* webpackChunkName: "texts-ru" */ './all')).texts,
};
