import type { Sentence } from '../words';

/** Why a SHNOR function has no value. */
export const functionErrors: Readonly<Record<string, Sentence>> = {
  NOT_A_NUMBER: ({ row, column, text }) => `Row ${row}, column ${column}: “${text}” is not a number`,
  TOO_FEW: ({ count, least }) => `Too little data: ${count} values, at least ${least} are needed`,
  ZERO_DIVISION: () => 'Division by zero',
  SHARE_RANGE: () => 'The share must be above 0 and at most 0.5',
  DIFFERENT_LENGTH: ({ first, second }) => `Ranges of different length: ${first} and ${second}`,
  NEGATIVE_WEIGHT: ({ weight }) => `A weight cannot be negative: ${weight}`,
  NO_WEIGHT: () => 'The sum of weights must be above zero',
  DIFFERENT_SHAPE: ({ first, second }) => `Ranges of different shape: ${first} and ${second}`,
  NO_DATE: ({ text }) => (text === '' ? 'There is no term' : `The term “${text}” has no date`),
  BAD_DATE: ({ text }) => `“${text}” is not a date; point at a cell with a date`,
  NO_QUANTITY: ({ text }) => (text === '' ? 'There is no result' : `“${text}” holds no measurable quantity`),
  NO_PARTIES: () => 'No responsible party is given',
};
