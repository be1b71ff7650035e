/** Closed list: every code has its sentence and its remedy in the locales. */
export type HostErrorCode =
  | 'SHEET_GONE'
  | 'SHEET_HIDDEN'
  | 'SHEET_PROTECTED'
  | 'WORKBOOK_PROTECTED'
  | 'READ_ONLY'
  | 'INACTIVE'
  | 'CLOSED'
  | 'BUSY'
  | 'NO_ANSWER'
  | 'EDITING'
  | 'OCCUPIED'
  | 'TOO_LARGE'
  | 'CHANGED'
  | 'CANCELLED'
  | 'CANNOT_SAVE'
  | 'CANNOT_DOWNLOAD'
  | 'NOT_TAKEN_BACK'
  | 'NOT_LOADED'
  | 'NOT_KEPT'
  | 'UNSUPPORTED'
  | 'FAILED';

export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    /** Words for the sentence: `sheet`, `reason`. */
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code} ${JSON.stringify(values)}`);
  }
}
