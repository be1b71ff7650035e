import type { Rule } from '../core/check/rule';
import { doneWithoutResult } from './doneWithoutResult';
import { eventWithoutResponsible } from './eventWithoutResponsible';
import { eventWithoutTerm } from './eventWithoutTerm';
import { indicatorNotNumber } from './indicatorNotNumber';
import { indicatorWithoutBaseline } from './indicatorWithoutBaseline';
import { numberTwice } from './numberTwice';
import { termOutsidePeriod } from './termOutsidePeriod';
import { unreadableTerm } from './unreadableTerm';

/** Every rule, in the order in which the pane shows their issues. */
export const rules: readonly Rule[] = [
  eventWithoutTerm,
  unreadableTerm,
  termOutsidePeriod,
  eventWithoutResponsible,
  numberTwice,
  doneWithoutResult,
  indicatorNotNumber,
  indicatorWithoutBaseline,
];
