import type { FirstTexts } from '../texts';
import { hostErrors } from './host';
import { pane } from './pane';

/** What the pane needs before its first screen. */
export const first: FirstTexts = {
  locale: 'en',
  pane,
  hostErrors,
  all: async () => (await import(/* webpackChunkName: "texts-en" */ './all')).texts,
};
