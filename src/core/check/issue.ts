/** How grave: errors must be mended, warnings looked at, notes read. */
export type Severity = 'error' | 'warning' | 'note';

/** Closed list; a code is never reused. The sentences stand in the locales under the same code. */
export type IssueCode =
  | 'TERM-001'
  | 'TERM-002'
  | 'TERM-003'
  | 'RESPONSIBLE-001'
  | 'NUMBER-001'
  | 'RESULT-001'
  | 'INDICATOR-001'
  | 'INDICATOR-002';

/** What a rule found in one cell. Rows and columns count from 0. */
export interface Finding {
  readonly row: number;
  readonly column: number;
  /** The text of the cell, '' for an empty one. */
  readonly found: string;
  /** Words for the sentence: numbers, names, addresses. */
  readonly values?: Readonly<Record<string, string | number>>;
}

export interface Issue extends Finding {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly sheet: string;
}
