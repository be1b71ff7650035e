/** Errors that a function can answer with, as Excel names them. */
export type FunctionErrorKind = '#VALUE!' | '#N/A' | '#DIV/0!' | '#NUM!';

/** Closed list; each has its sentence in the locales. */
export type FunctionErrorCode =
  | 'NOT_A_NUMBER'
  | 'TOO_FEW'
  | 'ZERO_DIVISION'
  | 'SHARE_RANGE'
  | 'DIFFERENT_LENGTH'
  | 'NEGATIVE_WEIGHT'
  | 'NO_WEIGHT'
  | 'DIFFERENT_SHAPE'
  | 'NO_DATE'
  | 'BAD_DATE'
  | 'NO_QUANTITY'
  | 'NO_PARTIES';

const KINDS: Readonly<Record<FunctionErrorCode, FunctionErrorKind>> = {
  NOT_A_NUMBER: '#VALUE!',
  TOO_FEW: '#N/A',
  ZERO_DIVISION: '#DIV/0!',
  SHARE_RANGE: '#NUM!',
  DIFFERENT_LENGTH: '#VALUE!',
  NEGATIVE_WEIGHT: '#VALUE!',
  NO_WEIGHT: '#VALUE!',
  DIFFERENT_SHAPE: '#VALUE!',
  NO_DATE: '#N/A',
  BAD_DATE: '#VALUE!',
  NO_QUANTITY: '#N/A',
  NO_PARTIES: '#N/A',
};

/** What a function of the field cannot compute, and why. */
export class FunctionError extends Error {
  readonly kind: FunctionErrorKind;
  constructor(
    readonly code: FunctionErrorCode,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code} ${JSON.stringify(values)}`);
    this.kind = KINDS[code];
  }
}

/** An error value that stood in a range: it goes through as it is. */
export class PassedError extends Error {
  constructor(readonly kind: string) {
    super(kind);
  }
}
