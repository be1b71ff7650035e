import { explain } from './explain';
import { collection } from './collection';
import { glance } from './glance';
import { functionErrors } from './functionErrors';
import { functionGroups, functions } from './functions';
import { hostErrors } from './host';
import { issues } from './issues';
import { pane } from './pane';
import { report } from './report';
import { xlsx } from './xlsx';
import type { Texts } from '../texts';

/** Everything in English. */
export const texts: Texts = {
  locale: 'en',
  issues,
  explain,
  report,
  hostErrors,
  functionErrors,
  functions,
  functionGroups,
  glance,
  pane,
  collection,
  xlsx,
};
