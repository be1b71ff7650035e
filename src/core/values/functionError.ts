/** Errors that a function can answer with, as Excel names them. */
export type FunctionErrorKind = '#VALUE!' | '#N/A' | '#DIV/0!' | '#NUM!';

/** Closed list of what goes wrong; each has its sentence in the locales. */
export const FUNCTION_ERRORS = {
  NOT_A_NUMBER: '#VALUE!',
  PARAMETER_MISSING: '#VALUE!',
  PARAMETER_NOT_NUMBER: '#VALUE!',
  NO_VALUE: '#N/A',
  TOO_FEW: '#N/A',
  ZERO_DIVISION: '#DIV/0!',
  EQUAL_CONDITIONS: '#DIV/0!',
  SHARE_RANGE: '#NUM!',
  LOWEST_SHARE_RANGE: '#NUM!',
  CONFIDENCE_RANGE: '#NUM!',
  PERCENT_RANGE: '#NUM!',
  PROCEDURES_RANGE: '#NUM!',
  TOLERANCE_RANGE: '#NUM!',
  CAP_RANGE: '#NUM!',
  DIFFERENT_LENGTH: '#VALUE!',
  DIFFERENT_SHAPE: '#VALUE!',
  NEGATIVE_VALUE: '#VALUE!',
  NEGATIVE_WEIGHT: '#VALUE!',
  NO_WEIGHT: '#VALUE!',
  PART_OUTSIDE_WHOLE: '#VALUE!',
  BAD_DIRECTION: '#VALUE!',
  BAD_MEASURE: '#VALUE!',
  NO_DATE: '#N/A',
  BAD_DATE: '#VALUE!',
  NO_TODAY: '#VALUE!',
  NO_QUANTITY: '#N/A',
  NO_PARTIES: '#N/A',
} as const satisfies Readonly<Record<string, FunctionErrorKind>>;

export type FunctionErrorCode = keyof typeof FUNCTION_ERRORS;

/** What a function of the field cannot compute, and why. */
export class FunctionError extends Error {
  readonly kind: FunctionErrorKind;
  constructor(
    readonly code: FunctionErrorCode,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code} ${JSON.stringify(values)}`);
    this.kind = FUNCTION_ERRORS[code];
  }
}

/** An error value that stood in a range: it goes through as it is. */
export class PassedError extends Error {
  constructor(readonly kind: string) {
    super(kind);
  }
}
