import type { CellRef, Edit } from '../workbook/edit';

/** How grave: errors must be mended, warnings looked at, notes read. */
export type Severity = 'error' | 'warning' | 'note';

/** Closed list; a code is never reused. The sentences stand in the locales under the same code. */
export type IssueCode =
  | 'TERM-001'
  | 'TERM-002'
  | 'TERM-003'
  | 'RESPONSIBLE-001'
  | 'NUMBER-001'
  | 'MARK-001'
  | 'MARK-002'
  | 'OVERDUE-001'
  | 'RESULT-001'
  | 'TEMPLATE-001'
  | 'TEMPLATE-002'
  | 'TEMPLATE-003'
  | 'INDICATOR-001'
  | 'INDICATOR-002';

/** What a rule found in one cell. */
export interface Finding {
  readonly at: CellRef;
  /** The text of the cell, '' for an empty one. */
  readonly found: string;
  /** Words for the sentence: numbers, names, addresses. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** Other cells that the sentence speaks of. */
  readonly also?: readonly CellRef[];
  /** How it is mended, where that is certain. */
  readonly fix?: readonly Edit[];
}

export interface Issue extends Finding {
  readonly code: IssueCode;
  readonly severity: Severity;
}
