import type { Rule } from '../core/check/rule';
import { indicatorNotNumber } from './indicators/indicatorNotNumber';
import { indicatorWithoutBaseline } from './indicators/indicatorWithoutBaseline';
import { doneInFuture } from './roadmap/doneInFuture';
import { doneWithoutResult } from './roadmap/doneWithoutResult';
import { eventWithoutResponsible } from './roadmap/eventWithoutResponsible';
import { eventWithoutTerm } from './roadmap/eventWithoutTerm';
import { numberTwice } from './roadmap/numberTwice';
import { overdueWithoutComment } from './roadmap/overdueWithoutComment';
import { termOutsidePeriod } from './roadmap/termOutsidePeriod';
import { unknownMark } from './roadmap/unknownMark';
import { unreadableTerm } from './roadmap/unreadableTerm';

import { missingColumn } from './templates/missingColumn';
import { missingHeader } from './templates/missingHeader';
import { renamedColumn } from './templates/renamedColumn';

/** Every rule, in the order in which the pane shows their issues. */
export const rules: readonly Rule[] = [
  missingHeader,
  missingColumn,
  renamedColumn,
  eventWithoutTerm,
  unreadableTerm,
  termOutsidePeriod,
  eventWithoutResponsible,
  numberTwice,
  unknownMark,
  doneInFuture,
  doneWithoutResult,
  overdueWithoutComment,
  indicatorNotNumber,
  indicatorWithoutBaseline,
];
