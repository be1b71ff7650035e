import type { Rule } from '../core/check/rule';
import { absentIndicator } from './book/absentIndicator';
import { passportIndicators } from './book/passportIndicators';
import { absentEvent } from './book/absentEvent';
import { latinLetters } from './book/latinLetters';
import { negativeNumber } from './book/negativeNumber';
import { numberAsText } from './book/numberAsText';
import { periodDiffers } from './book/periodDiffers';
import { personalContact } from './book/personalContact';
import { personalName } from './book/personalName';
import { strangeSpaces } from './book/strangeSpaces';
import { conditionsOfNobody } from './conditions/conditionsOfNobody';
import { conditionsTwice } from './conditions/conditionsTwice';
import { groupOverPupils } from './conditions/groupOverPupils';
import { eventNotInRoadmap } from './form/eventNotInRoadmap';
import { formNotFilled } from './form/formNotFilled';
import { partOverWhole } from './form/partOverWhole';
import { partWithoutWhole } from './form/partWithoutWhole';
import { actualMissing } from './indicators/actualMissing';
import { indicatorNotNumber } from './indicators/indicatorNotNumber';
import { indicatorTwice } from './indicators/indicatorTwice';
import { indicatorWithoutBaseline } from './indicators/indicatorWithoutBaseline';
import { indicatorWithoutSource } from './indicators/indicatorWithoutSource';
import { indicatorWithoutUnit } from './indicators/indicatorWithoutUnit';
import { jumpWithoutComment } from './indicators/jumpWithoutComment';
import { negativeIndicator } from './indicators/negativeIndicator';
import { percentOver100 } from './indicators/percentOver100';
import { targetAgainstDirection } from './indicators/targetAgainstDirection';
import { belowOverParticipants } from './results/belowOverParticipants';
import { marksDoNotAddUp } from './results/marksDoNotAddUp';
import { meanDoesNotFollow } from './results/meanDoesNotFollow';
import { meanOutsideScale } from './results/meanOutsideScale';
import { resultTwice } from './results/resultTwice';
import { shareDoesNotFollow } from './results/shareDoesNotFollow';
import { shareOver100 } from './results/shareOver100';
import { yearOfResult } from './results/yearOfResult';
import { doneInFuture } from './roadmap/doneInFuture';
import { doneWithoutResult } from './roadmap/doneWithoutResult';
import { eventOfOtherSchool } from './roadmap/eventOfOtherSchool';
import { eventTwice } from './roadmap/eventTwice';
import { eventWithoutResponsible } from './roadmap/eventWithoutResponsible';
import { eventWithoutTerm } from './roadmap/eventWithoutTerm';
import { numberMissing } from './roadmap/numberMissing';
import { numberTwice } from './roadmap/numberTwice';
import { overdueWithoutComment } from './roadmap/overdueWithoutComment';
import { termBeforeDocument } from './roadmap/termBeforeDocument';
import { termOutOfOrder } from './roadmap/termOutOfOrder';
import { termOutsidePeriod } from './roadmap/termOutsidePeriod';
import { unknownMark } from './roadmap/unknownMark';
import { unreadableTerm } from './roadmap/unreadableTerm';
import { schoolNotRegistered } from './schools/schoolNotRegistered';
import { schoolSpelling } from './schools/schoolSpelling';
import { schoolTwice } from './schools/schoolTwice';
import { dateAsText } from './templates/dateAsText';
import { dateInFuture } from './templates/dateInFuture';
import { dateOutsidePeriod } from './templates/dateOutsidePeriod';
import { datesReversed } from './templates/datesReversed';
import { doneDateWithoutMark } from './templates/doneDateWithoutMark';
import { entryError } from './templates/entryError';
import { entryNotNumber } from './templates/entryNotNumber';
import { entryNotWhole } from './templates/entryNotWhole';
import { entryOutOfRange } from './templates/entryOutOfRange';
import { formulaReplaced } from './templates/formulaReplaced';
import { missingColumn } from './templates/missingColumn';
import { missingHeader } from './templates/missingHeader';
import { newerTemplate } from './templates/newerTemplate';
import { otherTemplate } from './templates/otherTemplate';
import { parameterMissing } from './templates/parameterMissing';
import { parameterWrong } from './templates/parameterWrong';
import { partnerThemselves } from './templates/partnerThemselves';
import { periodReversed } from './templates/periodReversed';
import { quantityNotReached } from './templates/quantityNotReached';
import { renamedColumn } from './templates/renamedColumn';
import { scoreWithoutEvidence } from './templates/scoreWithoutEvidence';
import { strayCell } from './templates/strayCell';
import { unknownChoice } from './templates/unknownChoice';

/** Every rule, in the order in which the pane shows their issues. */
export const rules: readonly Rule[] = [
  missingHeader,
  missingColumn,
  renamedColumn,
  dateAsText,
  dateInFuture,
  dateOutsidePeriod,
  datesReversed,
  doneDateWithoutMark,
  entryError,
  entryNotNumber,
  entryNotWhole,
  entryOutOfRange,
  formulaReplaced,
  newerTemplate,
  otherTemplate,
  parameterMissing,
  parameterWrong,
  partnerThemselves,
  periodReversed,
  quantityNotReached,
  scoreWithoutEvidence,
  strayCell,
  unknownChoice,
  absentEvent,
  absentIndicator,
  passportIndicators,
  latinLetters,
  negativeNumber,
  numberAsText,
  periodDiffers,
  personalContact,
  personalName,
  strangeSpaces,
  eventWithoutTerm,
  unreadableTerm,
  termOutsidePeriod,
  eventWithoutResponsible,
  numberTwice,
  unknownMark,
  doneInFuture,
  doneWithoutResult,
  overdueWithoutComment,
  eventOfOtherSchool,
  eventTwice,
  numberMissing,
  termBeforeDocument,
  termOutOfOrder,
  indicatorNotNumber,
  indicatorWithoutBaseline,
  actualMissing,
  indicatorTwice,
  indicatorWithoutSource,
  indicatorWithoutUnit,
  jumpWithoutComment,
  negativeIndicator,
  percentOver100,
  targetAgainstDirection,
  belowOverParticipants,
  marksDoNotAddUp,
  meanDoesNotFollow,
  meanOutsideScale,
  resultTwice,
  shareDoesNotFollow,
  shareOver100,
  yearOfResult,
  schoolNotRegistered,
  schoolSpelling,
  schoolTwice,
  conditionsTwice,
  conditionsOfNobody,
  groupOverPupils,
  eventNotInRoadmap,
  partOverWhole,
  formNotFilled,
  partWithoutWhole,
];
